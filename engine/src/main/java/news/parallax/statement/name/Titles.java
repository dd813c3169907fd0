package news.parallax.statement.name;

import java.util.List;
import java.util.Set;

/** Words that stand before a person's name or for it. */
public final class Titles {
    private static final Set<String> TITLES =
            Set.copyOf(List.of(("president minister premier chancellor king queen prince princess emir sultan pope"
                            + " senator congressman congresswoman representative secretary general governor mayor judge justice"
                            + " dr dr. mr mrs ms mr. mrs. ms. sir lord lady dame professor prof prof. chief director spokesman spokeswoman"
                            + " spokesperson captain capt capt. colonel col. lieutenant lt. sergeant sgt. major commander admiral inspector"
                            + " superintendent commissioner ambassador envoy chairman chairwoman chair chairperson leader"
                            + " rep rep. sen sen. gov gov. gen gen."
                            + " pastor reverend bishop archbishop sheikh ayatollah imam researcher analyst executive officer"
                            + " ceo founder co-founder harbourmaster coach counsel speaker dictator")
                    .split("\\s+")));
    private static final Set<String> LEADERS = Set.of("president", "leader", "premier", "chancellor", "king", "queen");

    private Titles() {}

    public static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /** "The leader" may be the president, and the other way round. */
    public static boolean mayMean(String said, String title) {
        return said.equals(title) || (said.equals("leader") && LEADERS.contains(title));
    }
}
