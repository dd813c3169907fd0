package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.Dating;
import news.parallax.statement.amount.TimeExpression.Type;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** The times found so far in a sentence. What one time has taken no other takes. */
final class TimeSheet {
    private static final Pattern TIME = Pattern.compile("(?:^|[\\dX])T[\\dMAEN]");
    final String text;
    final List<Token> tokens;
    final @Nullable Calendar calendar;
    final List<TimeExpression> found = new ArrayList<>();
    private final int offset;

    /**
     * @param text of the sentence
     * @param calendar null where the day of publication is not known
     */
    TimeSheet(String text, Sentence sentence, @Nullable Calendar calendar) {
        this.text = text;
        this.offset = sentence.span().start();
        this.tokens = sentence.tokens();
        this.calendar = calendar;
    }

    /** Adds a time from start to end of the sentence's text, unless one is there. */
    void add(int start, int end, String value, @Nullable Dating range) {
        add(start, end, type(value), value, range);
    }

    void add(int start, int end, Type type, String value, @Nullable Dating range) {
        Span span = new Span(offset + start, offset + end);
        for (TimeExpression time : found) {
            if (time.span().overlaps(span)) {
                return;
            }
        }
        found.add(new TimeExpression(span, type, value, range));
    }

    /** What a value alone tells of its type; a set has the value of a time or a length. */
    static Type type(String value) {
        if (value.startsWith("P") && !value.endsWith("_REF")) {
            return Type.DURATION;
        }
        return TIME.matcher(value).find() ? Type.TIME : Type.DATE;
    }

    /** Where a span begins in the sentence's text. */
    int start(Span span) {
        return span.start() - offset;
    }

    /** Makes a time begin earlier, at a place in the sentence's text. */
    void extend(int index, int start) {
        TimeExpression time = found.get(index);
        Span span = new Span(offset + start, time.span().end());
        found.set(index, new TimeExpression(span, time.type(), time.value(), time.range()));
    }

    /** Makes "late last year" of "last year", "early Friday" of "Friday". */
    void extendParts() {
        for (int i = 0; i < found.size(); i++) {
            int start = start(found.get(i).span());
            int far = Math.max(0, start - 6);
            var m = TimePatterns.PART_OF.matcher(text).region(far, start).useTransparentBounds(true);
            if (found.get(i).isPoint() && m.find()) {
                extend(i, m.start());
            }
        }
    }

    /** Makes the week out of the day in it: "the week of May 5". */
    void widen(int start, int end) {
        for (int i = 0; i < found.size(); i++) {
            TimeExpression time = found.get(i);
            Dating range = time.range();
            if (start(time.span()) == end && range != null && range.isDay()) {
                Dating week = new Calendar(range.earliest()).unit("week", 0);
                Span span = new Span(offset + start, time.span().end());
                found.set(i, new TimeExpression(span, Type.DATE, Calendar.value(week), week));
            }
        }
    }

    /** Whether what happens there is still to come, as told. */
    boolean isAhead(int at) {
        return Tense.isAhead(tokens, token(at));
    }

    /** Whether what happens there is past beyond doubt. */
    boolean isPast(int at) {
        return Tense.isPast(tokens, token(at));
    }

    private int token(int at) {
        int token = 0;
        while (token < tokens.size() - 1 && tokens.get(token).span().end() <= offset + at) {
            token++;
        }
        return token;
    }
}
