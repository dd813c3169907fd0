package news.parallax.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form for the spellings of a word: British and American, contracted and in full, slurred and cleaned, figures and
 * number words. The form is for comparing and need not be a word.
 *
 * <p>Does not mend misspellings: "affect" and "effect" are as near as any slip.
 */
final class Spelling {
    private static final Map<String, List<String>> OPENED = opened("""
            can't=can not, cannot=can not, won't=will not, shan't=shall not, ain't=is not, let's=let us, gonna=going to,
            wanna=want to, gotta=got to, kinda=kind of, sorta=sort of, lemme=let me, gimme=give me, dunno=do not know,
            y'all=you all, okay=ok, alright=all right, mister=mr, doctor=dr, governor=gov, gov=gov, senator=sen,
            representative=rep, professor=prof, general=gen, lieutenant=lt, sergeant=sgt, captain=capt, whilst=while,
            amongst=among, toward=towards, afterward=afterwards, grey=gray, programme=program, programmes=programs,
            tyre=tire, tyres=tires, plough=plow, sceptical=skeptical, sceptic=skeptic, mould=mold, ageing=aging,
            judgement=judgment, acknowledgement=acknowledgment, dialogue=dialog, catalogue=catalog, enquiry=inquiry,
            learnt=learned, fulfil=fulfill, skilful=skillful, enrol=enroll, cheque=check, cheques=checks, %=percent,
            &=and, jewellery=jewelry, versus=vs, c'mon=come on, yep=yes, yeah=yes, nope=no,
            qaida=qaeda, jan=january, feb=february, aug=august, sept=september, oct=october, nov=november, dec=december""");
    private static final Map<String, String> ENDINGS =
            Map.of("'ll", "will", "'re", "are", "'ve", "have", "'m", "am", "'s", "'s", "'d", "'d");
    /** "It's" may be "it is" or "it has", "he'd" "he had" or "he would". */
    private static final Map<String, Set<String>> READINGS =
            Map.of("'s", Set.of("is", "has"), "'d", Set.of("had", "would"));

    private static final Pattern OUR = Pattern.compile(
            "^(.*(?:col|lab|fav|hon|neighb|behavi|hum|rum|harb|endeav|flav|arm|vap|vig|od|sav|parl|clam|val|splend))our");
    private static final Pattern RE = Pattern.compile("^(.*(?:cent|theat|met|lit|fib|calib|somb|spect))re(s|d)?$");
    private static final Pattern ISE = Pattern.compile("^(.{3,})([iy])s(e[sdr]?|ing|ations?|ers)$");
    private static final Pattern ENCE = Pattern.compile("^(.*(?:def|off|lic|pret))ence(s|d|less)?$");
    private static final Pattern DOUBLED = Pattern.compile("^(.*[aeiouy].*[aeou])ll(ed|ing|ers?|ors?)$");
    private static final List<String> SMALL =
            List.of(("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                            + " sixteen seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> ORDINALS = List.of(
            ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                            + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));

    private Spelling() {}

    private static Map<String, List<String>> opened(String pairs) {
        Map<String, List<String>> opened = new HashMap<>();
        for (String pair : pairs.split(",\\s+")) {
            int at = pair.indexOf('=');
            opened.put(pair.substring(0, at), List.of(pair.substring(at + 1).split(" ")));
        }
        return Map.copyOf(opened);
    }

    /** The forms of a folded word: one, or several of a contraction. */
    static List<String> of(String word) {
        List<String> opened = OPENED.get(word);
        if (opened != null) {
            return opened.stream().map(Spelling::form).toList();
        }
        if (word.endsWith("n't") && word.length() > 3) {
            return List.of(form(word.substring(0, word.length() - 3)), "not");
        }
        int apostrophe = word.lastIndexOf('\'');
        String ending = apostrophe > 0 ? ENDINGS.get(word.substring(apostrophe)) : null;
        return ending == null ? List.of(form(word)) : List.of(form(word.substring(0, apostrophe)), ending);
    }

    /** Whether two forms may be the same word. */
    static boolean same(String a, String b) {
        return a.equals(b)
                || READINGS.getOrDefault(a, Set.of()).contains(b)
                || READINGS.getOrDefault(b, Set.of()).contains(a);
    }

    private static String form(String word) {
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            return word.endsWith(":00") ? word.substring(0, word.length() - 3) : word.replace(",", "");
        }
        int number = number(word);
        if (number >= 0) {
            return String.valueOf(number);
        }
        int ordinal = ORDINALS.indexOf(word);
        if (ordinal > 0) {
            return ordinal + (ordinal == 1 ? "st" : ordinal == 2 ? "nd" : ordinal == 3 ? "rd" : "th");
        }
        if (word.length() < 5) {
            return word;
        }
        String form = word.startsWith("practis") ? "practic" + word.substring(7) : word;
        form = OUR.matcher(form).replaceFirst("$1or");
        form = RE.matcher(form).replaceFirst("$1er$2");
        form = ENCE.matcher(form).replaceFirst("$1ense$2");
        form = DOUBLED.matcher(form).replaceFirst("$1l$2");
        form = ISE.matcher(form).replaceFirst("$1$2z$3");
        // "Goin'" for "going".
        return form.endsWith("ing") ? form.substring(0, form.length() - 1) : form;
    }

    /** The number that a word below a hundred is; -1 when it is none. */
    static int number(String word) {
        int tens = TENS.indexOf(word);
        return tens >= 0 ? 20 + 10 * tens : SMALL.indexOf(word);
    }
}
