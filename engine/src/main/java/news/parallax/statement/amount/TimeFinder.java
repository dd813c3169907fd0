package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that tell when, and resolves them against the day of publication where that is known. Leaves ranges
 * unknown rather than guess a year.
 */
public final class TimeFinder {
    /** What the words of a sentence allow to look for: most sentences tell no time, and most patterns are in vain. */
    enum Hint {
        FIGURE,
        MONTH,
        WEEKDAY,
        DAY,
        UNIT,
        SEASON,
        CLOCK,
        FEAST,
        LENGTH,
        SET,
        VAGUE
    }

    private static final Map<String, Hint> HINTS = hints();
    private static final Set<String> MOVES = Set.of(
            "move",
            "moved",
            "moving",
            "change",
            "changed",
            "shift",
            "shifted",
            "postponed",
            "delayed",
            "pushed",
            "brought");

    private static Map<String, Hint> hints() {
        Map<String, Hint> hints = new HashMap<>();
        put(
                hints,
                Hint.MONTH,
                "january february march april may june july august september october november december jan feb mar apr jun"
                        + " jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.");
        put(hints, Hint.WEEKDAY, "monday tuesday wednesday thursday friday saturday sunday");
        put(hints, Hint.DAY, "today yesterday tomorrow tonight overnight");
        put(
                hints,
                Hint.UNIT,
                "minute minutes hour hours day days week weeks month months year years decade decades century centuries"
                        + " weekend quarter morning afternoon evening night twenties thirties forties fifties sixties"
                        + " seventies eighties nineties");
        put(hints, Hint.SEASON, "spring summer autumn fall winter");
        put(hints, Hint.CLOCK, "o'clock noon midday midnight a.m p.m a.m. p.m. am pm");
        put(
                hints,
                Hint.FEAST,
                "christmas year's eve boxing valentine's valentine halloween fourth thanksgiving easter labor memorial"
                        + " presidents veterans armistice columbus king mother's father's mother father good palm ash");
        put(hints, Hint.LENGTH, "second seconds fortnight fortnights");
        put(
                hints,
                Hint.SET,
                "every each daily weekly monthly annual annually yearly hourly nightly quarterly fortnightly mondays"
                        + " tuesdays wednesdays thursdays fridays saturdays sundays");
        put(hints, Hint.VAGUE, "now currently nowadays presently present moment recently past future these long");
        return Map.copyOf(hints);
    }

    private static void put(Map<String, Hint> hints, Hint hint, String words) {
        for (String word : words.split(" ")) {
            hints.put(word, hint);
        }
    }

    /** The time expressions of an article's sentences, in order. */
    public List<TimeExpression> find(Snapshot snapshot, List<Sentence> sentences, @Nullable Dating published) {
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : sentences) {
            times.addAll(find(snapshot, sentence, published));
        }
        return Narrative.resolved(snapshot, times, published);
    }

    private static List<TimeExpression> find(Snapshot snapshot, Sentence sentence, @Nullable Dating published) {
        EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
        for (Token token : sentence.tokens()) {
            hint(token, hints);
        }
        if (hints.isEmpty()) {
            return List.of();
        }
        Calendar calendar = published != null && published.isDay() ? new Calendar(published.earliest()) : null;
        String text = snapshot.text(sentence.span());
        TimeSheet sheet = new TimeSheet(text, sentence, calendar);
        List<TimeExpression> found = new TimeReader(sheet).read(hints);
        sheet.extendParts();
        found.sort(Comparator.comparing(TimeExpression::span));
        int offset = sentence.span().start();
        return found.size() < 2 ? found : ClockDays.join(text, offset, joined(text, offset, found));
    }

    private static void hint(Token token, Set<Hint> hints) {
        String word = token.lower();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                hints.add(Hint.FIGURE);
                break;
            }
        }
        int hyphen = word.lastIndexOf('-');
        Hint hint = HINTS.get(hyphen < 0 ? word : word.substring(hyphen + 1));
        if (hint != null) {
            hints.add(hint);
        }
        if (hyphen > 0 && word.endsWith("-long")) {
            hints.add(Hint.LENGTH);
        }
        if (hyphen > 0 && (word.startsWith("year-") || word.endsWith("-century") || word.endsWith("-quarter"))) {
            hints.add(Hint.UNIT);
        }
    }

    /** Makes one of "from Monday" and "to Thursday", of "between 1982" and "and 1992". */
    private static List<TimeExpression> joined(String text, int offset, List<TimeExpression> found) {
        List<TimeExpression> joined = new ArrayList<>();
        for (TimeExpression time : found) {
            TimeExpression before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            TimeExpression both = before == null ? null : join(text, offset, before, time);
            if (both != null) {
                joined.set(joined.size() - 1, both);
            } else {
                joined.add(time);
            }
        }
        return joined;
    }

    private static @Nullable TimeExpression join(String text, int offset, TimeExpression a, TimeExpression b) {
        int start = a.span().start() - offset;
        String head = text.substring(Math.max(0, start - 8), start).stripTrailing();
        boolean between =
                switch (text.substring(a.span().end() - offset, b.span().start() - offset)
                        .strip()) {
                    case "to" -> head.endsWith("rom") && !isMoved(text, start);
                    case "through", "-", "\u2013" -> true;
                    case "and" -> head.endsWith("etween");
                    default -> false;
                };
        if (!between || a.value().contains("/") || b.value().contains("/") && a.range() == null) {
            return null;
        }
        Span span = a.span().union(b.span());
        Dating from = a.range();
        Dating to = b.range();
        if (from != null && to != null) {
            if (to.latest().isBefore(from.earliest())) {
                return null;
            }
            Dating range = Calendar.range(from.earliest(), to.latest());
            return new TimeExpression(span, Type.DATE, range.date(), range);
        }
        return from == null && to == null
                ? new TimeExpression(span, a.type(), a.value() + "/" + b.value(), null)
                : null;
    }

    /** "Moved from Monday to Thursday" tells two days, not the days between. */
    private static boolean isMoved(String text, int at) {
        String before = text.substring(Math.max(0, at - 40), at);
        for (String word : before.split("\\W+")) {
            if (MOVES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
