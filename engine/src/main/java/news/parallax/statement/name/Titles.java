package news.parallax.statement.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/** Words that stand before a person's name or for it. */
public final class Titles {
    private static final Set<String> TITLES =
            Set.copyOf(List.of(("president minister premier chancellor king queen prince princess emir sultan pope"
                            + " senator congressman congresswoman representative secretary general governor mayor judge justice"
                            + " dr dr. mr mrs ms mr. mrs. ms. sir lord lady dame professor prof prof. chief director spokesman spokeswoman"
                            + " spokesperson captain capt capt. colonel col. lieutenant lt. sergeant sgt. major commander admiral inspector"
                            + " superintendent commissioner ambassador envoy chairman chairwoman chair chairperson leader"
                            + " sheriff rabbi rev rev. presidents senators congressmen"
                            + " rep rep. sen sen. gov gov. gen gen."
                            + " pastor reverend bishop archbishop sheikh ayatollah imam researcher analyst executive officer"
                            + " ceo cfo whip founder co-founder harbourmaster coach counsel speaker dictator")
                    .split("\\s+")));
    private static final Set<String> ROLES = WordList.of(
            "nominee candidate actor actress singer author novelist activist"
                    + " journalist reporter host anchor economist scientist historian lawyer attorney prosecutor detective pilot driver"
                    + " farmer teacher student player quarterback striker boxer businessman businesswoman billionaire filmmaker"
                    + " moderator colleague columnist correspondent adviser advisor consultant strategist aide manager veteran"
                    + " boss deckhand skipper sailor fisherman grandmother grandfather gran granny mum mom dad chef baker pensioner"
                    + " retiree councillor councilman councilwoman campaigner supremo whistleblower"
                    + " musician rapper poet artist designer lawmaker legislator congressmen deputy nurse physician surgeon");
    private static final Set<String> LEADERS = Set.of("president", "leader", "premier", "chancellor", "king", "queen");

    private Titles() {}

    /** A word before a name that makes it a person's: "Mr.", "President". */
    public static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /** What somebody does, before the name and in small letters: "actor", "economist". */
    static boolean isRole(String lower) {
        return ROLES.contains(lower);
    }

    /** "He" or "she" for whoever bears a name, by the given name; null where it does not tell. */
    public static @Nullable String pronoun(String entity) {
        int space = entity.indexOf(' ');
        String given = space < 0 ? "" : entity.substring(0, space).toLowerCase(Locale.ROOT);
        return KnownNames.isMan(given) ? "he" : KnownNames.isWoman(given) ? "she" : null;
    }

    /** "The leader" may be the president, and the other way round. */
    public static boolean mayMean(String said, String title) {
        return said.equals(title) || (said.equals("leader") && LEADERS.contains(title));
    }
}
