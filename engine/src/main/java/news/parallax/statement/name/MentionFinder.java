package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.statement.name.Mention.Sign;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Terms;
import news.parallax.text.Token;
import news.parallax.text.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the names out of an article's sentences: runs of words with capitals, without titles, peoples and parties before
 * them. In a headline only what other sentences name, or everybody knows, is taken for a name.
 */
final class MentionFinder {
    /** A word in more news than this is, at the start of a sentence and without other evidence, no name. */
    private static final double COMMON = 5;

    private static final Set<String> OF_HEADS = Words.of("ministry department university bank republic freedom"
            + " house gulf strait bay city council office port union institute court college federation kingdom cape isle"
            + " board church duke bureau bureaus bill board academy museum school society league association alliance"
            + " organisation organization committee subcommittee commission center centre centers centres chamber college"
            + " institutes agency fund conference campaign foundation secretary minister director chief speaker prince"
            + " princess declaration statue world army assembly battle treaty district isle lord archbishop bishop sons"
            + " daughters friends coalition corps faculty knights library");
    private static final Set<String> ON_HEADS = Words.of("committee subcommittee commission council conference task");
    private static final Set<String> PARTICLES =
            Words.of("bin al el de del della der den van von la le da dos di du ibn ben y");
    private static final Set<String> PREFIXES = Words.of("al el an as ash ad ar at ul");
    private static final Set<String> PLACE_BEFORE = Words.of("in near across outside inside around throughout");
    private static final Set<String> OFFICE_WORDS =
            Words.of("prime vice deputy foreign defense defence interior finance"
                    + " press executive attorney assistant chief state former acting under majority minority lieutenant special senior"
                    + " national communications managing associate then-president");
    private static final Set<String> KIN =
            Words.of("wife husband son daughter father mother brother sister widow lawyer"
                    + " lawyers aides parents campaign spokesman spokeswoman doctor children family");
    /** What follows a name and a hyphen and makes another word of it. */
    private static final Set<String> TAILS = Words.of("led born style era heavy wide area like only run made built type"
            + " day year term given driven wing class on in of the friendly centric leaning bound specific free inspired"
            + " themed speaking to side old odd shirt shirts plus something elect general");

    private static final Set<String> RELATIVES = Words.of("who whose whom");

    private static final Weights NEWS = Weights.ofNews();

    private final Capitals capitals;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionFinder(Capitals capitals) {
        this.capitals = capitals;
    }

    /** All mentions in the order of the text. */
    static List<Mention> find(List<Sentence> sentences) {
        MentionFinder finder = new MentionFinder(new Capitals(sentences));
        List<Sentence> headlines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (Capitals.isHeadline(sentence)) {
                headlines.add(sentence);
            } else {
                finder.read(sentence.tokens());
            }
        }
        Set<String> keys = new HashSet<>();
        for (Mention mention : finder.mentions) {
            keys.add(mention.key());
            if (mention.title() != null || KnownNames.isGiven(Keys.first(mention.key()))) {
                keys.add(Keys.last(mention.key()));
            }
        }
        Phrases named = new Phrases(keys);
        headlines.forEach(h -> finder.readHeadline(h.tokens(), named));
        finder.mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return finder.mentions;
    }

    private void readHeadline(List<Token> tokens, Phrases named) {
        int i = 0;
        while (i < tokens.size()) {
            int end = Math.max(named.end(tokens, i), Phrases.known().end(tokens, i));
            String key = Keys.of(tokens.get(i));
            boolean person = end <= i + 1
                    && KnownNames.isGiven(key)
                    && isCapital(tokens, i + 1)
                    && KnownNames.type(Keys.of(tokens.get(i + 1))) == null
                    && (named.end(tokens, i + 1) > i + 1 || !isCommon(tokens.get(i + 1)));
            end = person ? i + 2 : end;
            boolean word = end == i + 1 && (KnownNames.type(key) == Name.Type.OTHER || isDropped(key));
            if (end > i && tokens.get(i).isCapital() && !word) {
                add(tokens, i, end, null);
            }
            i = Math.max(end, i + 1);
        }
    }

    private void read(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size()) {
            int end = i;
            while (end < tokens.size() && continues(tokens, i, end)) {
                end++;
            }
            if (end > i) {
                cut(tokens, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean continues(List<Token> tokens, int start, int at) {
        if (isNameWord(tokens, at)) {
            return true;
        }
        if (at == start || at + 1 >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        Token before = tokens.get(at - 1);
        if (token.is("the")) {
            return (before.is("of") || before.is("for")) && isNameWord(tokens, at + 1);
        }
        boolean next = isNameWord(tokens, at + 1);
        if (token.is("of") || token.is("for") || token.is("on")) {
            boolean the = tokens.get(at + 1).is("the") && at + 2 < tokens.size() && isNameWord(tokens, at + 2);
            Set<String> heads = token.is("on") ? ON_HEADS : OF_HEADS;
            return heads.contains(before.lower()) && before.isCapital() && (next || the && !token.is("on"));
        }
        if (token.is("and")) {
            return next && isOffice(tokens, start, at);
        }
        return next && (PARTICLES.contains(token.lower()) || token.is("&"));
    }

    /** "Department of Health and Human Services", but "University of Kell and Mira Osk". */
    private static boolean isOffice(List<Token> tokens, int start, int and) {
        for (int i = start + 1; i < and; i++) {
            if (tokens.get(i).is("of")
                    || tokens.get(i).is("for")
                    || tokens.get(i).is("on")) {
                boolean office = switch (tokens.get(i - 1).lower()) {
                    case "department",
                            "ministry",
                            "committee",
                            "subcommittee",
                            "bureau",
                            "office",
                            "secretary",
                            "minister",
                            "centers",
                            "commission",
                            "organization",
                            "organisation",
                            "agency",
                            "institute" -> true;
                    default -> false;
                };
                return office
                        && KnownNames.type(Keys.of(tokens.get(and + 1))) == null
                        && !KnownNames.isGiven(Keys.of(tokens.get(and + 1)))
                        && KnownNames.type(Keys.of(tokens.get(and - 1))) == null;
            }
        }
        return false;
    }

    private boolean isNameWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String text = token.text();
        int hyphen = text.indexOf('-');
        if (!token.isCapital()) {
            return hyphen > 0
                    && hyphen + 1 < text.length()
                    && Character.isUpperCase(text.charAt(hyphen + 1))
                    && PREFIXES.contains(text.substring(0, hyphen));
        }
        String key = Keys.of(token);
        if (KnownNames.isNever(key)) {
            return KnownNames.isGiven(key)
                    && isCapital(tokens, at + 1)
                    && token.tag().equals("PROPN");
        }
        if (isTagged(text, hyphen) || isShouted(text) && isCommon(token) && !isKnown(tokens, at, key)) {
            return false;
        }
        boolean beside = isCapital(tokens, at + 1);
        if (Capitals.isStart(tokens, at)) {
            return starts(tokens, at, key, beside);
        }
        return switch (token.tag()) {
            case "PROPN", "X", "NUM" -> true;
            case "ADJ" -> beside || capitals.isCapital(token) || KnownNames.type(key) != null;
            case "NOUN" -> beside || isCapital(tokens, at - 1) || !capitals.isSmall(token);
            default ->
                beside
                        || isCapital(tokens, at - 1)
                        || capitals.isCapital(token)
                        || isAcronym(text)
                        || KnownNames.isSurname(key)
                        || KnownNames.isGiven(key);
        };
    }

    private static boolean isShouted(String text) {
        return text.length() > 2
                && text.chars().allMatch(c -> Character.isUpperCase(c))
                && !text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
    }

    private static boolean isKnown(List<Token> tokens, int at, String key) {
        return KnownNames.type(key) != null
                || at > 0 && KnownNames.type(Keys.of(tokens.get(at - 1)) + " " + key) != null;
    }

    /** "Harbour-based", "R-Ohio", "paper.com": a word made of a name, and none itself. */
    private static boolean isTagged(String text, int hyphen) {
        int last = text.lastIndexOf('-');
        if (last > 0 && last + 1 < text.length() && Character.isLowerCase(text.charAt(last + 1))) {
            String tail = text.substring(last + 1);
            boolean made = tail.endsWith("ed") || tail.endsWith("ing") || TAILS.contains(tail);
            return made && KnownNames.type(Keys.of(text)) == null;
        }
        if (hyphen == 1 && "RDI".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int dot = text.lastIndexOf('.');
        return dot > 1 && dot + 2 < text.length() && Character.isLowerCase(text.charAt(dot + 1));
    }

    /** A capital at the start of a sentence is a name's when something else says so. */
    private boolean starts(List<Token> tokens, int at, String key, boolean beside) {
        Token token = tokens.get(at);
        if (Phrases.known().end(tokens, at) > at + (KnownNames.isAdjective(key) ? 1 : 0)) {
            return true;
        }
        if (capitals.isCapital(token) && !capitals.isSmall(token) && !KnownNames.isPlain(key)) {
            return true;
        }
        if (beside) {
            Token next = tokens.get(at + 1);
            if (capitals.isPair(token, next) || Titles.isTitle(token.lower())) {
                return true;
            }
            if (Bearer.isBodyWord(next.lower())
                    && !KnownNames.isPlain(key)
                    && !next.tag().equals("VERB")) {
                return true;
            }
        }
        if (Titles.isTitle(token.lower())) {
            return at + 1 < tokens.size() && tokens.get(at + 1).is("of");
        }
        if (KnownNames.isPlain(key)) {
            return false;
        }
        if (KnownNames.isGiven(key) || KnownNames.isSurname(key) || KnownNames.isAdjective(key)) {
            return beside || !KnownNames.isAdjective(key);
        }
        if (capitals.isSmall(token)) {
            return false;
        }
        if (isAcronym(token.text())) {
            return true;
        }
        if (!token.tag().equals("PROPN")) {
            return beside && token.tag().equals("ADJ") && !isCommon(token);
        }
        return beside || !isCommon(token) && !token.lower().endsWith("ing") && at + 1 < tokens.size();
    }

    private boolean isCommon(Token token) {
        return capitals.isSmall(token)
                || KnownNames.isPlain(token.lower())
                || NEWS.of(Terms.of(token.lower())) < COMMON;
    }

    /** A common word with a capital, as in "Clean Harbour Plan". */
    private boolean isOrdinary(Token token) {
        return !token.tag().equals("PROPN") && isCommon(token) && !KnownNames.isGiven(token.lower());
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.get(at).isCapital()
                && !KnownNames.isNever(tokens.get(at).lower());
    }

    static boolean isAcronym(String text) {
        if (text.length() < 2 || text.length() > 7) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && (i == 0 || c != '.' && c != '&' && !Character.isDigit(c))) {
                return false;
            }
        }
        return true;
    }

    /** Strips titles, peoples and parties off the front and keeps what is left, if anything. */
    private void cut(List<Token> tokens, int from, int to) {
        int lastTitle = -1;
        for (int i = from; i < to; i++) {
            boolean chamber = i > from
                    && (PARTICLES.contains(tokens.get(i - 1).lower())
                            || tokens.get(i - 1).is("of"));
            if (Titles.isTitle(tokens.get(i).lower()) && !chamber) {
                lastTitle = i;
            }
        }
        if (lastTitle >= 0 && !isBody(tokens, lastTitle, to)) {
            cutTitled(tokens, from, lastTitle, to);
            return;
        }
        boolean point = from > 1 && tokens.get(from - 1).is(".");
        Token before = from > 0 ? tokens.get(point ? from - 2 : from - 1) : null;
        boolean role = before != null
                && (Titles.isTitle(before.lower()) && (!point || before.text().length() < 5)
                        || !point && Titles.isRole(before.lower()));
        String title = before != null && role ? before.lower() : null;
        int start = from;
        while (start < to - 1 && isBefore(tokens, start, to, title != null)) {
            start++;
        }
        int person = person(tokens, start, to);
        if (person > start) {
            add(tokens, start, person, null);
            add(tokens, person, to, title);
        } else {
            add(tokens, start, to, title);
        }
    }

    /** "General Motors" and "Justice Department" begin with what else is a title. */
    private static boolean isBody(List<Token> tokens, int title, int to) {
        return Phrases.known().end(tokens, title) > title + 1
                || to - title > 1 && Bearer.isBodyWord(tokens.get(to - 1).lower());
    }

    /** "Harbour Office Director Ana Roe" is an office and a person, "Secretary of State Jon Roe" a person. */
    private void cutTitled(List<Token> tokens, int from, int lastTitle, int to) {
        int office = lastTitle;
        while (office > from
                && (OFFICE_WORDS.contains(tokens.get(office - 1).lower())
                        || Titles.isTitle(tokens.get(office - 1).lower()))) {
            office--;
        }
        while (office > from && KnownNames.isAdjective(Keys.of(tokens.get(office - 1)))) {
            office--;
        }
        if (office > from) {
            add(tokens, from, office, null);
        }
        int start = lastTitle + 1;
        if (start < to && (tokens.get(start).is("of") || tokens.get(start).is("for"))) {
            int person = person(tokens, start, to);
            int body = start + (start + 1 < to && tokens.get(start + 1).is("the") ? 2 : 1);
            if (person > start) {
                start = person;
            } else if (body < to && KnownNames.type(Keys.of(tokens.subList(body, to))) != null) {
                add(tokens, body, to, null);
                return;
            } else if (to - start > 4) {
                start = to - 2;
            } else {
                return;
            }
        }
        while (start < to - 1 && KnownNames.isAdjective(Keys.of(tokens.get(start)))) {
            start++;
        }
        if (start < to) {
            add(tokens, start, to, tokens.get(lastTitle).lower());
        }
    }

    private boolean isBefore(List<Token> tokens, int start, int to, boolean titled) {
        String key = Keys.of(tokens.get(start));
        if (KnownNames.isAdjective(key)) {
            return titled || KnownNames.isGiven(Keys.of(tokens.get(start + 1))) && start + 2 < to;
        }
        return Capitals.isStart(tokens, start)
                && KnownNames.isPlain(key)
                && Phrases.known().end(tokens, start) <= start + 1
                && !capitals.isCapital(tokens.get(start));
    }

    /** Where a person's name begins after a word for what the person is: "Activist Ana Roe"; else the start. */
    private int person(List<Token> tokens, int start, int to) {
        int known = Phrases.known().end(tokens, start);
        if (known > start && known < to && KnownNames.isGiven(Keys.of(tokens.get(known))) && known + 1 < to) {
            return known;
        }
        if (KnownNames.isGiven(Keys.of(tokens.get(start)))) {
            return start;
        }
        for (int i = Math.max(known, start + 1); i + 1 < to; i++) {
            Token before = tokens.get(i - 1);
            boolean role = isCommon(before) || KnownNames.isAdjective(Keys.of(before)) || isAcronym(before.text());
            String key = Keys.of(tokens.get(i));
            if (role
                    && KnownNames.isGiven(key)
                    && !KnownNames.isAdjective(key)
                    && tokens.get(i + 1).isCapital()) {
                return i;
            }
        }
        return start;
    }

    private void add(List<Token> tokens, int from, int to, @Nullable String title) {
        int start = from;
        int end = to;
        while (end > start
                && (!tokens.get(end - 1).isWord()
                        || Keys.isSmall(tokens.get(end - 1).text()))) {
            end--;
        }
        String first = start < end ? Keys.of(tokens.get(start)) : "";
        boolean split = end - start > 1 && (first.equals("us") || first.equals("uk"));
        if (split && (KnownNames.type(Keys.of(tokens.subList(start + 1, end))) != null)) {
            add(tokens, start, start + 1, null);
            start++;
        }
        if (start >= end) {
            return;
        }
        List<Token> name = List.copyOf(tokens.subList(start, end));
        String key = Keys.of(name);
        boolean furniture =
                isDropped(key) || name.stream().allMatch(t -> isDropped(Keys.of(t)) || Keys.isSmall(t.lower()));
        boolean credit = first.equals("getty") || first.equals("shutterstock") || first.equals("istock");
        boolean bare = name.size() == 1
                && (Titles.isTitle(key)
                        || Titles.isTitle(singular(key))
                        || Titles.isRole(singular(key))
                        || key.length() < 2);
        if (credit || bare || furniture && KnownNames.type(key) == null) {
            return;
        }
        mentions.add(new Mention(name, key, title, signs(tokens, start, end)));
    }

    private static boolean isDropped(String key) {
        return KnownNames.isPlain(key) || KnownNames.isNever(key) || KnownNames.isAdjective(key);
    }

    private static String singular(String key) {
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }

    private Set<Sign> signs(List<Token> tokens, int from, int to) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        if (from > 0 && PLACE_BEFORE.contains(tokens.get(from - 1).lower())) {
            signs.add(Sign.PLACED);
        }
        if (from > 0 && tokens.get(from - 1).is("the")) {
            signs.add(Sign.THE);
        }
        Token next = to < tokens.size() ? tokens.get(to) : null;
        Token second = to + 1 < tokens.size() ? tokens.get(to + 1) : null;
        if (to - from > 1 && tokens.subList(from, to).stream().anyMatch(this::isOrdinary)) {
            signs.add(Sign.ORDINARY);
        }
        if (next != null && (Cue.isCue(next.lower()) || RELATIVES.contains(next.lower()))) {
            signs.add(Sign.SPEAKS);
        }
        if (next != null && second != null && next.is(",")) {
            int age = second.text().length();
            if (age < 3 && Character.isDigit(second.text().charAt(0)) || RELATIVES.contains(second.lower())) {
                signs.add(Sign.HUMAN);
            }
            if (second.isCapital() && KnownNames.type(Keys.of(second)) == Name.Type.PLACE) {
                signs.add(Sign.BEFORE_PLACE);
            }
        }
        if (next != null && second != null && next.is("'s") && KIN.contains(second.lower())) {
            signs.add(Sign.HUMAN);
        }
        return signs;
    }
}
