package news.parallax.difference;

import java.util.HashMap;
import java.util.Map;
import news.parallax.text.Terms;

/** Terms of words, with the irregular forms of verbs brought to the plain one: "met" is "meet". */
final class Verbs {
    private static final Map<String, String> PLAIN = new HashMap<>();

    static {
        for (String forms :
                ("meet met/begin began begun/break broke broken/bring brought/build built/buy bought/catch caught/choose chose"
                                + " chosen/come came/cut cutting/drive drove driven/fall fell fallen/feel felt/fight fought"
                                + "/find found/flee fled/fly flew flown/get got gotten/give gave given/go went gone/grow grew"
                                + " grown/hide hid hidden/hold held/keep kept/know knew known/lead led/leave left/lose lost"
                                + "/make made/pay paid/rise rose risen/run ran running/see saw seen/seek sought/sell sold"
                                + "/send sent/shoot shot/sink sank sunk/speak spoke spoken/spend spent/stand stood/steal stole"
                                + " stolen/strike struck/swear swore sworn/take took taken/teach taught/think thought/throw"
                                + " threw thrown/win won/write wrote written/withdraw withdrew withdrawn/die died dying")
                        .split("/")) {
            String[] words = forms.split(" ");
            for (String word : words) {
                PLAIN.put(word, words[0]);
            }
        }
    }

    private Verbs() {}

    static String term(String lower) {
        return Terms.of(PLAIN.getOrDefault(lower, lower));
    }
}
