package news.parallax.statement.amount;

import java.util.List;
import java.util.Set;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A currency beside a number.
 *
 * @param unit its code
 * @param start index of the first token that belongs to the sum
 * @param end index after the last
 */
record Money(String unit, int start, int end) {
    private static final Set<String> WEIGHED =
            Set.of("weigh", "weighs", "weighed", "weighing", "lost", "gained", "lose", "heavy", "weight");

    /** The currency of the number from {@code at} to {@code end}; null when it is no sum of money. */
    static @Nullable Money of(List<Token> tokens, int at, int end, NumberReader.Reading number) {
        Token before = at > 0 ? tokens.get(at - 1) : null;
        if (before != null && (before.is("-") || before.is("~")) && at > 1) {
            before = tokens.get(at - 2);
        }
        if (before != null) {
            int mark = before == tokens.get(at - 1) ? at - 1 : at - 2;
            boolean stop = before.is(".") && mark > 0 && tokens.get(mark - 1).is("rs");
            String unit = stop ? "INR" : isWord(before) ? null : Measures.currency(before.lower());
            if (unit != null) {
                int start = stop ? mark - 1 : mark;
                String whose = start > 0 && touches(tokens, start - 1)
                        ? Measures.dollarsOf(tokens.get(start - 1).lower())
                        : null;
                return before.is("$") && whose != null ? new Money(whose, start - 1, end) : new Money(unit, start, end);
            }
        }
        return after(tokens, at, end, number);
    }

    /** A name such as "dollars", which stands after a number and not before it. */
    private static boolean isWord(Token token) {
        return token.text().length() > 3 && !token.is("dlrs") || token.is("yen") || token.is("won");
    }

    private static boolean touches(List<Token> tokens, int at) {
        return tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    private static @Nullable Money after(List<Token> tokens, int at, int end, NumberReader.Reading number) {
        if (end >= tokens.size() || number.percent()) {
            return null;
        }
        Token next = tokens.get(end);
        String word = next.lower();
        if (word.equals("pounds") || word.equals("pound")) {
            return isWeight(tokens, at, end, number) ? null : new Money("GBP", at, end + 1);
        }
        String unit = word.length() > 1 && !word.equals("rs") ? Measures.currency(word) : null;
        if (unit != null) {
            return new Money(unit, at, end + 1);
        }
        for (int i = end + 1; i < Math.min(tokens.size(), end + 3); i++) {
            boolean dollars = tokens.get(i).is("dollars") || tokens.get(i).is("dollar");
            String whose = dollars ? Measures.dollarsOf(tokens.get(i - 1).lower()) : null;
            if (whose != null) {
                return new Money(whose, at, i + 1);
            }
        }
        return null;
    }

    private static boolean isWeight(List<Token> tokens, int at, int end, NumberReader.Reading number) {
        if (number.scale() >= 1e6) {
            return false;
        }
        if (end + 1 < tokens.size() && tokens.get(end + 1).is("of")) {
            return true;
        }
        for (int i = Math.max(0, at - 6); i < Math.min(tokens.size(), end + 4); i++) {
            if (WEIGHED.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
