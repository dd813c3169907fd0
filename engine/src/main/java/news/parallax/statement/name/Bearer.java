package news.parallax.statement.name;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.statement.name.Mention.Sign;
import news.parallax.statement.name.Name.Type;
import news.parallax.text.WordList;

/** All mentions of one key in an article, and what they tell together of who or what bears the name. */
final class Bearer {
    private static final Set<String> BODY_ENDS = WordList.of(
            "party ministry department agency university college council committee subcommittee commission company"
                    + " corporation inc ltd corp co llc plc group bank court police army navy force forces association union institute"
                    + " foundation network services office authority board bureau federation league club church hospital"
                    + " times post news herald tribune journal gazette guardian telegraph mail press broadcasting house congress"
                    + " senate parliament government administration coalition front movement organisation organization"
                    + " secretariat team guard airlines airways systems holdings palace caucus alliance society academy school"
                    + " trust fund brotherhood partners industries motors energy airlines technologies labs networks circuit electric dynamics studios pictures"
                    + " entertainment media magazine review legislature assembly democrats republicans unit division brigade"
                    + " department center centre institution museum orchestra records games warriors project consult central"
                    + " command corps branch patrol markets service staff clinic laboratory registry cartel militia faction tribunal embassy"
                    + " consulate campaign pac exchange capital advisors associates brothers chamber synod diocese today"
                    + " incorporated limited gmbh sa ag nv railway railways hydraulics logistics pharmaceuticals pharma foods stores"
                    + " supermarkets solutions software semiconductor aerospace engineering consulting insurance securities"
                    + " investments ventures properties hotels shipping petroleum minerals chemicals telecom wireless publishing"
                    + " shipyard shipyards steelworks ledger register chronicle tidings newswire newspaper newspapers");
    /** The last words of companies and papers that are surnames too: no body's where a given name stands before them. */
    private static final Set<String> BODY_OR_SURNAME = WordList.of(
            "lines courier monitor examiner inquirer observer sentinel argus echo mercury packet dispatch standard star sun"
                    + " globe mirror express independent telegram record bulletin enquirer mutual freight steel oil gas mining");

    private static final Set<String> BODY_HEADS = WordList.of("ministry department university bank council committee"
            + " commission office bureau institute court college federation union association agency party radio");
    private static final Set<String> PLACE_ENDS = WordList.of(
            "city island islands river lake sea bay strait coast mountain mountains valley province county region state"
                    + " peninsula harbour harbor port street avenue road square bridge airport beach cape gulf ocean east west"
                    + " north south territory park forest desert canyon creek hill hills heights village district country states town township"
                    + " boulevard highway tower plaza building stadium station prison cemetery falls springs atoll reef glacier"
                    + " mount fort lock cross");
    private static final Set<String> OTHER_ENDS = WordList.of(
            "act plan bill show awards award cup bowl war amendment treaty deal agreement accord day prize week initiative"
                    + " law code series festival championship championships election elections program programme report drive"
                    + " clause convention revolution scandal protocol rights policy strategy theory model edition summit"
                    + " conference debate debates tour album movie film pro plus prime overview method rule guide poll"
                    + " assessment integration grants platform age era year games challenge crisis recession bubble party's"
                    + " inquiry hearing hearings trial reforms reform resolution study index change effect syndrome disease"
                    + " virus security reviews review markup console analytics spirit dream hour calendar time");
    private static final Set<String> PLACE_STARTS =
            WordList.of("lake mount fort cape port gulf isle strait bay camp san santa market");

    private final String key;
    private final Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
    private final Set<String> titles = new TreeSet<>();
    private String text = "";
    private int count;
    private int first = Integer.MAX_VALUE;
    private int titled;

    Bearer(String key) {
        this.key = key;
    }

    /** Takes a mention in; its number is its place among all mentions. */
    void add(Mention mention, int number) {
        String written = mention.text();
        if (text.isEmpty() || isShouted(text) && !isShouted(written)) {
            text = written;
        }
        count++;
        first = Math.min(first, number);
        mention.signs().forEach(s -> signs.merge(s, 1, Integer::sum));
        String title = mention.title();
        if (title != null) {
            titled++;
            titles.add(title);
        }
    }

    private static boolean isShouted(String text) {
        return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** As it is written, "The" before it where that is what makes a name of the word. */
    String text() {
        return isTitledThe() ? "The " + text : text;
    }

    /** "The X" within sentences, X one word that nobody knows as a name: a newspaper, and none of those called X. */
    boolean isTitledThe() {
        return key.indexOf(' ') < 0
                && KnownNames.type(key) == null
                && !NameWords.isAcronym(text)
                && titled == 0
                && share(Sign.TITLED_THE) > 0.3;
    }

    int count() {
        return count;
    }

    /** The number of the first mention. */
    int first() {
        return first;
    }

    Set<String> titles() {
        return titles;
    }

    boolean isTitled() {
        return titled > 0;
    }

    /** Mostly "the X". */
    boolean isDefinite() {
        return share(Sign.THE) >= 0.4;
    }

    /** The last word of a body's name. */
    static boolean isBodyWord(String lower) {
        return BODY_ENDS.contains(lower)
                || lower.endsWith("s") && BODY_ENDS.contains(lower.substring(0, lower.length() - 1));
    }

    /** Who or what bears the name. */
    Type type() {
        Type known = KnownNames.type(key);
        if (known != null && (titled * 3 < count || known == Type.ORGANISATION)) {
            return known;
        }
        if (key.endsWith("s") && KnownNames.isAdjective(key.substring(0, key.length() - 1))) {
            return Type.OTHER;
        }
        String[] words = key.split(" ");
        String end = words[words.length - 1];
        boolean several = words.length > 1;
        if (several
                && (BODY_ENDS.contains(end)
                        || (isBodyWord(end) || BODY_OR_SURNAME.contains(end)) && !KnownNames.isGiven(words[0])
                        || key.contains(" & "))) {
            return Type.ORGANISATION;
        }
        if (titled > 0 && titled * 5 >= count) {
            return Type.PERSON;
        }
        if (share(Sign.SHIP) > 0) {
            return Type.OTHER;
        }
        if (share(Sign.BODY) > 0 && share(Sign.BODY) >= share(Sign.HUMAN)) {
            return Type.ORGANISATION;
        }
        if (several
                && (KnownNames.isGiven(words[0]) && isPersonal(words) || isInitial(words[1]) && words.length == 3)) {
            return PLACE_ENDS.contains(end) && words.length > 2 ? Type.PLACE : Type.PERSON;
        }
        if (several && (BODY_HEADS.contains(words[0]) || isHeaded(words))) {
            return Type.ORGANISATION;
        }
        if (several && OTHER_ENDS.contains(end)) {
            return Type.OTHER;
        }
        if (several && (PLACE_ENDS.contains(end) || PLACE_STARTS.contains(words[0]))) {
            return Type.PLACE;
        }
        if (NameWords.isAcronym(text)) {
            return Type.ORGANISATION;
        }
        return several ? ofWords(words) : ofWord();
    }

    private Type ofWord() {
        boolean thing = share(Sign.ALONE_THE) >= 0.5 && share(Sign.HUMAN) == 0;
        if (thing || isTitledThe()) {
            return share(Sign.SPEAKS) > 0 || isTitledThe() ? Type.ORGANISATION : Type.OTHER;
        }
        if (KnownNames.isSurname(key)) {
            return Type.PERSON;
        }
        if (share(Sign.SITE) > 0 || share(Sign.PLACED) >= 0.4 && share(Sign.SPEAKS) < 0.3) {
            return Type.PLACE;
        }
        if (KnownNames.isGiven(key) || share(Sign.HUMAN) > 0) {
            return Type.PERSON;
        }
        // People are brought in with their full names; what speaks by one word is a body.
        return share(Sign.SPEAKS) > 0 || share(Sign.TITLED_THE) >= 0.5 ? Type.ORGANISATION : Type.OTHER;
    }

    private Type ofWords(String[] words) {
        if (share(Sign.HUMAN) > 0) {
            return Type.PERSON;
        }
        if (KnownNames.isAdjective(words[0])
                || KnownNames.type(words[0]) != null && !KnownNames.isGiven(words[0])
                || key.contains(" of ")) {
            return share(Sign.SPEAKS) > 0 ? Type.ORGANISATION : Type.OTHER;
        }
        if (share(Sign.SITE) > 0 || share(Sign.PLACED) >= 0.5 && share(Sign.SPEAKS) == 0) {
            return Type.PLACE;
        }
        if (isDefinite() || !isPersonal(words) || share(Sign.ORDINARY) > 0) {
            return share(Sign.SPEAKS) > 0 ? Type.ORGANISATION : Type.OTHER;
        }
        return Type.PERSON;
    }

    private boolean isPersonal(String[] words) {
        if (words.length > 5) {
            return false;
        }
        for (String word : words) {
            if (!isInitial(word)
                    && !KnownNames.isGiven(word)
                    && (Keys.isSmall(word)
                            || KnownNames.isPlain(word)
                            || KnownNames.isAdjective(word)
                                    && !KnownNames.isGiven(word)
                                    && !word.equals("black")
                                    && !word.equals("white")
                            || OTHER_ENDS.contains(word))) {
                return false;
            }
        }
        return !text.chars().anyMatch(Character::isDigit) && !hasLetters();
    }

    /** "RT Harbour": letters that stand for words, but not the initials of "J.R. Osk", nor a name in capitals. */
    private boolean hasLetters() {
        if (isShouted(text)) {
            return false;
        }
        for (String word : text.split(" ")) {
            if (word.indexOf('.') < 0 && NameWords.isAcronym(word) && !word.startsWith("II")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    /** "Kell Institute for Boats" */
    private static boolean isHeaded(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (Keys.isSmall(words[i])) {
                return BODY_ENDS.contains(words[i - 1]);
            }
        }
        return false;
    }

    private double share(Sign sign) {
        return (double) signs.getOrDefault(sign, 0) / Math.max(1, count);
    }
}
