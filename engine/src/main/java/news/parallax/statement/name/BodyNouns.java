package news.parallax.statement.name;

import java.util.Set;
import news.parallax.text.WordList;

/** Nouns for what a company, a paper or a band of people is: what stands beside its name, or for it. */
public final class BodyNouns {
    private static final Set<String> COMPANIES = WordList.of(
            "company firm operator retailer grocer manufacturer maker carrier"
                    + " supermarket airline bank insurer utility newspaper tabloid broadcaster publisher startup start-up"
                    + " contractor supplier subsidiary brand chain developer builder brewer shipyard automaker carmaker giant");
    private static final Set<String> OTHERS = WordList.of(
            "paper website agency charity union group gang crew militia band collective nonprofit thinktank");

    private BodyNouns() {}

    /** A noun for a body: "grocer", "agency", "gang". */
    public static boolean isNoun(String lower) {
        return COMPANIES.contains(lower) || OTHERS.contains(lower);
    }

    /** "The company" may be the grocer, and the firm the company; "the grocer" is only who is called so. */
    public static boolean mayMean(String said, String noun) {
        return said.equals(noun) || (said.equals("company") || said.equals("firm")) && COMPANIES.contains(noun);
    }
}
