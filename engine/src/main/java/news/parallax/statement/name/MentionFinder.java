package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.statement.name.Mention.Sign;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the names out of an article's sentences: runs of words with capitals, without titles, peoples and parties before
 * them. In a headline only what other sentences name, or everybody knows, is taken for a name.
 */
final class MentionFinder {

    private static final Set<String> PLACE_BEFORE = WordList.of("in near across outside inside around throughout");
    private static final Set<String> SITES = WordList.of("city town village province district region island port suburb"
            + " outskirts neighborhood neighbourhood hamlet county");
    private static final Set<String> OFFICE_WORDS =
            WordList.of("prime vice deputy foreign defense defence interior finance"
                    + " press executive attorney assistant chief state former acting under majority minority lieutenant special senior"
                    + " national communications managing associate then-president");
    private static final Set<String> KIN =
            WordList.of("wife husband son daughter father mother brother sister widow lawyer"
                    + " lawyers aides parents campaign spokesman spokeswoman doctor children family");

    /** What makes a body of a name behind it: "a gang known as X". */
    private static final Set<String> NAMING = WordList.of("itself as named called name");

    private static final Set<String> VESSELS = WordList.of(
            "ship boat ferry barge vessel tug tanker trawler yacht freighter liner schooner lifeboat submarine");

    private static final Set<String> RELATIVES = WordList.of("who whose whom");

    private final Capitals capitals;
    private final NameWords words;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionFinder(Capitals capitals) {
        this.capitals = capitals;
        this.words = new NameWords(capitals);
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
        KnownPhrases named = new KnownPhrases(keys);
        headlines.forEach(h -> finder.readHeadline(h.tokens(), named));
        finder.mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return finder.mentions;
    }

    private void readHeadline(List<Token> tokens, KnownPhrases named) {
        int i = 0;
        while (i < tokens.size()) {
            int end = Math.max(named.end(tokens, i), KnownPhrases.known().end(tokens, i));
            String key = Keys.of(tokens.get(i));
            boolean person = end <= i + 1
                    && KnownNames.isGiven(key)
                    && NameWords.isCapital(tokens, i + 1)
                    && KnownNames.type(Keys.of(tokens.get(i + 1))) == null
                    && (named.end(tokens, i + 1) > i + 1 || !words.isCommon(tokens.get(i + 1)));
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
            while (end < tokens.size() && words.continues(tokens, i, end)) {
                end++;
            }
            if (end > i) {
                cut(tokens, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Strips titles, peoples and parties off the front and keeps what is left, if anything. */
    private void cut(List<Token> tokens, int from, int to) {
        int lastTitle = -1;
        for (int i = from; i < to; i++) {
            boolean chamber = i > from
                    && (NameWords.isParticle(tokens.get(i - 1).lower())
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
        return KnownPhrases.known().end(tokens, title) > title + 1
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
                && KnownPhrases.known().end(tokens, start) <= start + 1
                && !capitals.isCapital(tokens.get(start));
    }

    /** Where a person's name begins after a word for what the person is: "Activist Ana Roe"; else the start. */
    private int person(List<Token> tokens, int start, int to) {
        int known = KnownPhrases.known().end(tokens, start);
        if (known > start && known < to && KnownNames.isGiven(Keys.of(tokens.get(known))) && known + 1 < to) {
            return known;
        }
        if (KnownNames.isGiven(Keys.of(tokens.get(start)))) {
            return start;
        }
        for (int i = Math.max(known, start + 1); i + 1 < to; i++) {
            Token before = tokens.get(i - 1);
            boolean role = words.isCommon(before)
                    || Titles.isRole(before.lower())
                    || KnownNames.isAdjective(Keys.of(before))
                    || NameWords.isAcronym(before.text());
            String key = Keys.of(tokens.get(i));
            boolean given = KnownNames.isGiven(key) || Titles.isRole(before.lower()) && to - i == 2;
            if (role
                    && given
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
        // "@harbour" is an address.
        if (start >= end || start > 0 && tokens.get(start - 1).is("@")) {
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
        boolean body = name.size() > 1 && Bearer.isBodyWord(Keys.last(key));
        if (credit || (bare || furniture && !body) && KnownNames.type(key) == null) {
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
            if (tokens.get(from - 1).isCapital() && !Capitals.isStart(tokens, from - 1)) {
                signs.add(Sign.TITLED_THE);
            }
            // "The Harbour reported": a newspaper also where the sentence begins with it.
            boolean reports = to < tokens.size() && tokens.get(to).lower().startsWith("report");
            if (Capitals.isStart(tokens, from - 1) && reports && words.isCommon(tokens.get(to - 1))) {
                signs.add(Sign.TITLED_THE);
            }
            if (to == tokens.size() || !tokens.get(to).tag().matches("NOUN|PROPN|ADJ|NUM")) {
                signs.add(Sign.ALONE_THE);
            }
        }
        if (from > 1
                && tokens.get(from - 1).is("of")
                && SITES.contains(tokens.get(from - 2).lower())) {
            signs.add(Sign.SITE);
        }
        if (isCalledBody(tokens, from) || isApposedBody(tokens, to)) {
            signs.add(Sign.BODY);
        }
        if (from > 0 && VESSELS.contains(tokens.get(from - 1).lower())) {
            signs.add(Sign.SHIP);
        }
        Token next = to < tokens.size() ? tokens.get(to) : null;
        Token second = to + 1 < tokens.size() ? tokens.get(to + 1) : null;
        if (to - from > 1 && tokens.subList(from, to).stream().anyMatch(words::isOrdinary)) {
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
                signs.add(Sign.SITE);
            }
        }
        if (next != null && second != null && next.is("'s") && KIN.contains(second.lower())) {
            signs.add(Sign.HUMAN);
        }
        return signs;
    }

    /** "Grocery giant", "the operator, X", "a gang known as X": what stands before says that a body bears the name. */
    private static boolean isCalledBody(List<Token> tokens, int from) {
        int at = from - 1;
        if (at > 0 && tokens.get(at).is(",")) {
            at--;
            // "The company, X": only where the noun is the whole phrase.
            return at > 0
                    && BodyNouns.isNoun(tokens.get(at).lower())
                    && tokens.get(at - 1).is("the");
        }
        if (at >= 0 && NAMING.contains(tokens.get(at).lower())) {
            for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
                if (BodyNouns.isNoun(tokens.get(i).lower())) {
                    return true;
                }
            }
            return false;
        }
        return at >= 0 && BodyNouns.isNoun(tokens.get(at).lower());
    }

    /** "X, a shipping firm", "X, the operator of the ferry": the first noun of an aside behind the name. */
    private static boolean isApposedBody(List<Token> tokens, int to) {
        if (to + 2 >= tokens.size()
                || !tokens.get(to).is(",")
                || !tokens.get(to + 1).lower().matches("a|an|the")) {
            return false;
        }
        for (int i = to + 2; i < Math.min(tokens.size(), to + 7); i++) {
            boolean modifies = i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("NOUN");
            if (BodyNouns.isNoun(tokens.get(i).lower()) && !modifies) {
                return true;
            }
            if (!tokens.get(i).tag().matches("ADJ|NOUN|PROPN|NUM")) {
                return false;
            }
        }
        return false;
    }
}
