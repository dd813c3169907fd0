package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Token;

/** Figures that count nothing: parts of names, scores, votes, telephone numbers, dates in figures. */
final class NotCounts {
    private static final Set<String> LABELS = Set.of(
            "no",
            "no.",
            "number",
            "page",
            "chapter",
            "section",
            "article",
            "flight",
            "flights",
            "route",
            "highway",
            "interstate",
            "line",
            "phase",
            "level",
            "grade",
            "class",
            "type",
            "size",
            "verse",
            "room",
            "gate",
            "platform",
            "channel",
            "act",
            "title",
            "version",
            "round",
            "game",
            "lap",
            "day",
            "week",
            "season",
            "episode",
            "volume",
            "part",
            "proposition",
            "amendment",
            "resolution",
            "pier",
            "unit",
            "bus",
            "box",
            "item",
            "category",
            "group",
            "division",
            "district",
            "figure",
            "table",
            "exhibit",
            "count",
            "area",
            "zone",
            "psalm",
            "apollo",
            "formula",
            "super",
            "bowl",
            "book",
            "paragraph",
            "clause",
            "rule",
            "block",
            "building",
            "apartment",
            "suite",
            "local",
            "pages",
            "articles",
            "lines",
            "code",
            "stage",
            "step",
            "tier",
            "#",
            "ward",
            "units",
            "sections",
            "chapters");
    private static final Set<String> SCORED = Set.of(
            "vote",
            "votes",
            "win",
            "victory",
            "loss",
            "defeat",
            "lead",
            "record",
            "score",
            "run",
            "margin",
            "draw",
            "tie",
            "ruling",
            "decision",
            "split",
            "deficit",
            "advantage",
            "triumph",
            "majority",
            "rout",
            "start",
            "mark");
    private static final Pattern DASH = Pattern.compile("[-\u2010\u2011\u2013]");

    private NotCounts() {}

    /** "Page", "flight": the number behind it tells which. */
    static boolean isLabel(String word) {
        return LABELS.contains(word);
    }

    /** One past the last figure of a run joined without blanks ("555-123-4567", "9/11", "7:30"); {@code at + 1} if none. */
    static int runEnd(List<Token> tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && isJoint(tokens.get(end))
                && isFigure(tokens.get(end + 1))
                && touches(tokens, end - 1)
                && touches(tokens, end)) {
            end += 2;
        }
        return end;
    }

    /** One past figures with blanks between ("0845 125 2222", "05 / 02 / 07"); {@code at} if there are no two. */
    static int rowEnd(List<Token> tokens, int at) {
        int end = at;
        boolean joined = true;
        while (joined && end < tokens.size() && isPlain(tokens.get(end).text())) {
            boolean slash = end + 2 < tokens.size() && tokens.get(end + 1).is("/");
            int next = slash ? end + 2 : end + 1;
            joined = next < tokens.size() && isPlain(tokens.get(next).text()) && !(slash && touches(tokens, end));
            end = joined ? next : end;
        }
        return end == at ? at : end + 1;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean touches(List<Token> tokens, int at) {
        return tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    static boolean isDash(Token token) {
        return token.text().length() == 1 && DASH.matcher(token.text()).matches();
    }

    private static boolean isJoint(Token token) {
        return isDash(token) || token.is("/") || token.is(":");
    }

    private static boolean isFigure(Token token) {
        return Character.isDigit(token.text().charAt(0));
    }

    /** "3-2" of a match, "52-48" of a vote: two numbers that a dash sets against each other, not a range. */
    static boolean isScore(List<Token> tokens, int end, double first, double second) {
        if (second <= first) {
            return true;
        }
        if (end >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(end);
        boolean measured = Measures.unit(next.lower()) != null
                || next.is("%")
                || next.is("percent")
                || next.is("per")
                || NumberWords.scale(next.lower()) > 0;
        boolean counted = next.tag().equals("ADJ") || next.tag().equals("NOUN") && NounPhrase.isPlural(next.lower());
        return !measured && !counted || SCORED.contains(next.lower());
    }

    /** "Boeing 737", "page 12", "No. 10", "#3". */
    static boolean isName(List<Token> tokens, int at, int end, boolean plainFigure) {
        if (at == 0) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean glued = before.text().length() == 1
                && isDash(before)
                && before.span().end() == tokens.get(at).span().start()
                && at > 1
                && before.span().start() == tokens.get(at - 2).span().end();
        Token next = end < tokens.size() ? tokens.get(end) : null;
        boolean counts = next != null
                && (next.tag().equals("NOUN") && NounPhrase.isPlural(next.lower())
                        || next.tag().equals("ADJ")
                        || Measures.unit(next.lower()) != null);
        if (LABELS.contains(before.lower()) && !counts || before.is("#")) {
            return true;
        }
        if (before.is(".") && at > 1 && tokens.get(at - 2).is("no")) {
            return true;
        }
        boolean named = before.isCapital()
                && (before.tag().equals("PROPN") || before.tag().equals("NOUN") && at > 1)
                && Character.isLetter(before.text().charAt(0));
        return plainFigure && !counts && (named || glued);
    }
}
