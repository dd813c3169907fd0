package news.parallax.text;

import java.util.HashSet;
import java.util.Set;

/** The verbs that tell that something was said, after the cue lists of the attribution literature. */
public final class Cue {
    private static final Set<String> FORMS = forms(
            "say/said tell/told add/added announce/announced state/stated claim/claimed argue/argued insist/insisted"
                    + " warn/warned confirm/confirmed deny/denied report/reported suggest/suggested note/noted explain/explained"
                    + " admit/admitted acknowledge/acknowledged assert/asserted allege/alleged declare/declared reply/replied"
                    + " respond/responded stress/stressed emphasize/emphasized emphasise/emphasised predict/predicted"
                    + " estimate/estimated conclude/concluded contend/contended maintain/maintained observe/observed promise/promised"
                    + " pledge/pledged vow/vowed tweet/tweeted write/wrote recall/recalled reveal/revealed disclose/disclosed"
                    + " continue/continued ask/asked agree/agreed believe/believed think/thought indicate/indicated"
                    + " reiterate/reiterated complain/complained concede/conceded caution/cautioned urge/urged accuse/accused"
                    + " testify/testified hint/hinted remark/remarked comment/commented joke/joked describe/described"
                    + " call/called read/read demand/demanded blame/blamed reject/rejected dismiss/dismissed"
                    + " propose/proposed mention/mentioned recount/recounted inform/informed signal/signaled repeat/repeated");
    private static final Set<String> WEAK = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "describe",
            "describes",
            "described",
            "describing",
            "read",
            "reads",
            "agree",
            "agrees",
            "agreed",
            "agreeing",
            "continue",
            "continues",
            "continued",
            "believe",
            "believes",
            "believed",
            "think",
            "thinks",
            "thought",
            "ask",
            "asks",
            "asked",
            "blame",
            "blames",
            "blamed",
            "demand",
            "demands",
            "demanded",
            "accuse",
            "accused",
            "accuses",
            "comment",
            "comments",
            "claim",
            "state",
            "states",
            "report",
            "reports",
            "note",
            "notes",
            "signal",
            "mention",
            "urge",
            "urged",
            "observe",
            "observed",
            "propose",
            "proposed",
            "repeat",
            "promise",
            "pledge",
            "respond",
            "responded");
    private static final Set<String> DENIALS = Set.of(
            "deny",
            "denies",
            "denied",
            "denying",
            "reject",
            "rejects",
            "rejected",
            "rejecting",
            "dismiss",
            "dismisses",
            "dismissed",
            "dismissing");

    private Cue() {}

    private static Set<String> forms(String verbs) {
        Set<String> forms = new HashSet<>();
        for (String pair : verbs.split("\\s+")) {
            String base = pair.substring(0, pair.indexOf('/'));
            forms.add(base);
            forms.add(pair.substring(pair.indexOf('/') + 1));
            forms.add(
                    base.endsWith("y") && !base.endsWith("ay")
                            ? base.substring(0, base.length() - 1) + "ies"
                            : base.matches(".*(?:s|ch|sh)") ? base + "es" : base + "s");
            forms.add(
                    base.endsWith("e") && !base.endsWith("ee")
                            ? base.substring(0, base.length() - 1) + "ing"
                            : base + "ing");
        }
        return Set.copyOf(forms);
    }

    /** A form of a verb of saying. */
    public static boolean isCue(String lower) {
        return FORMS.contains(lower);
    }

    /** A cue that is one only together with a quotation, a colon or "that". */
    public static boolean isWeak(String lower) {
        return WEAK.contains(lower);
    }

    /** A cue that turns its content round. */
    public static boolean isDenial(String lower) {
        return DENIALS.contains(lower);
    }
}
