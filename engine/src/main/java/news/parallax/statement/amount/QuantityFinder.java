package news.parallax.statement.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.statement.amount.NumberReader.Kind;
import news.parallax.statement.amount.NumberReader.Reading;
import news.parallax.statement.amount.Quantity.Bound;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers and what they count. Dates, years, clock times, scores and numbers within names ("G20") are none of
 * them. A range ("20 to 30") is two quantities: one that is the least and one that is the most.
 *
 * <p>What is counted is the head of the noun phrase after the number, and of people what became of them: "eleven people
 * were killed" counts {@code dead}, as "11 dead" does.
 */
public final class QuantityFinder {
    /** "The two leaders", "both their two sides": a small number after one of these points back and counts nothing. */
    private static final Set<String> POINTING =
            Set.of("the", "these", "those", "their", "his", "her", "its", "our", "both");

    private static final Set<String> DEGREES = Set.of("celsius", "fahrenheit", "degree");
    private static final Set<String> POINTS = Set.of("point", "points");

    /** The quantities of a sentence, in order; tokens within the given time expressions are passed over. */
    public List<Quantity> find(Sentence sentence, List<TimeExpression> times) {
        List<Token> tokens = sentence.tokens();
        return new Search(tokens, inTimes(tokens, times)).run();
    }

    private static boolean[] inTimes(List<Token> tokens, List<TimeExpression> times) {
        boolean[] in = new boolean[tokens.size()];
        int next = 0;
        for (int i = 0; i < in.length && next < times.size(); i++) {
            Span span = tokens.get(i).span();
            while (next < times.size() && times.get(next).span().end() <= span.start()) {
                next++;
            }
            in[i] = next < times.size() && times.get(next).span().overlaps(span);
        }
        return in;
    }

    /** One sentence being searched. */
    private static final class Search {
        private final List<Token> tokens;
        private final boolean[] inTime;
        private final List<Quantity> found = new ArrayList<>();

        Search(List<Token> tokens, boolean[] inTime) {
            this.tokens = tokens;
            this.inTime = inTime;
        }

        List<Quantity> run() {
            int i = 0;
            while (i < tokens.size()) {
                Reading number = inTime[i] || isBehindPoint(i) ? null : NumberReader.read(tokens, i);
                i = number == null || touchesTime(i, number.end()) ? i + 1 : take(i, number);
            }
            return found;
        }

        /** The figures of ".45" and of "'86", which are read as a mark and a number. */
        private boolean isBehindPoint(int at) {
            Token point = at > 0 ? tokens.get(at - 1) : null;
            return point != null
                    && ".'\u2018\u2019".contains(point.text())
                    && point.span().end() == tokens.get(at).span().start();
        }

        private boolean touchesTime(int from, int end) {
            for (int i = from; i < end; i++) {
                if (inTime[i]) {
                    return true;
                }
            }
            return false;
        }

        /** Takes the number at a token, alone or with the one that it makes a range with; tells where to go on. */
        private int take(int at, Reading number) {
            int run = NotCounts.runEnd(tokens, at);
            if (run > at + 3 || run == at + 3 && !NotCounts.isDash(tokens.get(at + 1)) && number.end() <= run) {
                return Math.max(run, number.end());
            }
            int row = number.plainFigure() ? NotCounts.rowEnd(tokens, at) : at;
            if (row > at && row >= number.end()) {
                return row;
            }
            int joint = joint(number.end());
            Reading other = secondOf(at, number, joint);
            if (other == null) {
                add(at, number, number, null, Money.of(tokens, at, number.end(), number));
                return number.end();
            }
            int second = joint + 1;
            if (second < tokens.size() && Measures.currency(tokens.get(second).lower()) != null) {
                second++;
            }
            boolean dash = NotCounts.isDash(tokens.get(joint)) && !other.percent() && other.scale() == 1;
            Reading first = number.like(other);
            Money before = Money.of(tokens, at, number.end(), number);
            boolean sum = before != null;
            if (!sum
                    && (dash && NotCounts.isScore(tokens, other.end(), first.value(), other.value())
                            || !dash && first.value() > other.value() && !number.percent() && !isChange(at))) {
                return other.end();
            }
            boolean range = first.value() < other.value() && !isChange(at);
            Money after = Money.of(tokens, second, other.end(), other);
            add(at, first, other, range ? Bound.AT_LEAST : null, before == null ? after : before);
            add(second, other, other, range ? Bound.AT_MOST : null, after == null ? before : after);
            return other.end();
        }

        /** The word between two numbers of a range: behind the hyphen of "40- to 60-hour". */
        private int joint(int end) {
            boolean hung = end + 1 < tokens.size()
                    && NotCounts.isDash(tokens.get(end))
                    && (tokens.get(end + 1).is("to")
                            || tokens.get(end + 1).is("or")
                            || tokens.get(end + 1).is("and"));
            return hung ? end + 1 : end;
        }

        /** "Rose from 20 to 30": what was and what is, no range. */
        private boolean isChange(int at) {
            return isBefore(at, "from") || isBefore(at - 1, "from") || isBefore(at - 2, "from");
        }

        private boolean isBefore(int at, String word) {
            int i = at - 1;
            while (i >= 0
                    && i < tokens.size()
                    && Measures.currency(tokens.get(i).lower()) != null) {
                i--;
            }
            return i >= 0 && tokens.get(i).is(word);
        }

        /** The number at the far end of a range whose near end is given; null where there is no range. */
        private @Nullable Reading secondOf(int at, Reading number, int joint) {
            if (joint + 1 >= tokens.size() || number.kind() != Kind.CARDINAL || number.compound() != null) {
                return null;
            }
            Token word = tokens.get(joint);
            boolean dash = NotCounts.isDash(word)
                    && word.span().start() == tokens.get(joint - 1).span().end();
            boolean joins = dash
                    || word.is("to")
                    || joint > number.end()
                    || word.is("and") && isBefore(at, "between")
                    || word.is("or") && number.value() < 100;
            int next = joint + 1;
            if (joins && Measures.currency(tokens.get(next).lower()) != null && next + 1 < tokens.size()) {
                next++;
            }
            if (!joins || inTime[next]) {
                return null;
            }
            Reading other = NumberReader.read(tokens, next);
            boolean fits = other != null
                    && other.kind() == Kind.CARDINAL
                    // "Rose 8 percent to $32" has a share and a price.
                    && (other.percent() || !number.percent())
                    && (other.compound() == null || joint > number.end() || word.is("to"))
                    && !touchesTime(next, other.end())
                    && (!word.is("or") || other.value() > number.value() && other.value() < 4 * number.value() + 2);
            return fits ? other : null;
        }

        /** Adds the quantity that a number is, if it is one; a range's first number counts what its last counts. */
        private void add(int at, Reading number, Reading last, @Nullable Bound range, @Nullable Money money) {
            Quantity quantity = quantity(at, number, last, range, money);
            if (quantity != null
                    && (found.isEmpty()
                            || found.get(found.size() - 1).span().end()
                                    <= quantity.span().start())) {
                found.add(quantity);
            }
        }

        private @Nullable Quantity quantity(
                int at, Reading number, Reading last, @Nullable Bound range, @Nullable Money money) {
            int end = number.end();
            boolean own = money != null && money.start() <= at && money.end() >= end && money.start() > at - 4;
            int start = own && money != null ? money.start() : at;
            int sumEnd = own && money != null ? money.end() : end;
            int words = Bounds.wordsBefore(tokens, start);
            int wordsAfter = Bounds.wordsAfter(tokens, end);
            Span span = new Span(
                    tokens.get(start - words).span().start(),
                    tokens.get(end + wordsAfter - 1).span().end());
            int rest = sumEnd > end ? sumEnd : end + wordsAfter;
            if (number != last) {
                rest = Math.max(last.end(), money == null ? 0 : money.end());
            }
            return measured(
                    new Place(at, end, rest, span, bound(number, start, end, range)),
                    number,
                    number.percent() ? null : money);
        }

        private Bound bound(Reading number, int start, int end, @Nullable Bound range) {
            Bound before = Bounds.before(tokens, start);
            Bound after = Bounds.after(tokens, end);
            if (range != null) {
                return range;
            }
            if (after != null) {
                return after;
            }
            return before != Bound.EXACT || number.bound() == null ? before : number.bound();
        }

        private @Nullable Quantity measured(Place place, Reading number, @Nullable Money money) {
            int rest = place.rest;
            if (number.compound() != null) {
                return compound(place, number, number.compound());
            }
            if (number.kind() == Kind.ORDINAL) {
                String noun = noun(rest);
                return noun == null ? null : place.quantity(number, "ordinal", noun);
            }
            if (number.percent() || NumberReader.percentEnd(tokens, rest) > 0) {
                boolean points =
                        rest < tokens.size() && POINTS.contains(tokens.get(rest).lower());
                return place.quantity(number, points ? "percentage-point" : "percent", points ? null : noun(rest));
            }
            if (number.kind() == Kind.PART) {
                return place.quantity(number, "fraction", noun(rest));
            }
            if (money != null) {
                return place.quantity(number, money.unit(), noun(rest));
            }
            if (rest + 1 < tokens.size()
                    && tokens.get(rest).is("percentage")
                    && POINTS.contains(tokens.get(rest + 1).lower())) {
                return place.quantity(number, "percentage-point", null);
            }
            String unit = number.unit() != null ? number.unit() : unit(rest);
            boolean someDay = "day".equals(unit) && tokens.get(place.at).is("one") && place.bound == Bound.EXACT;
            if (someDay) {
                return null;
            }
            boolean cold = unit != null && DEGREES.contains(unit) && isMinus(place.at);
            if (cold) {
                return place.quantity(number.to(place.end, -number.value()), unit, null);
            }
            if (unit != null) {
                return place.quantity(number, unit, ofUnit(number, rest));
            }
            return counted(place, number);
        }

        /** The unit that follows a number: "minutes", "square miles", "years old", "degrees Celsius", "°C". */
        private @Nullable String unit(int at) {
            if (at >= tokens.size()) {
                return null;
            }
            String word = tokens.get(at).lower();
            String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
            if (word.equals("\u00b0") || word.startsWith("degree")) {
                return next.startsWith("c") && next.length() != 2
                        ? "celsius"
                        : next.startsWith("f") && !next.equals("for") && !next.equals("from") ? "fahrenheit" : "degree";
            }
            if (word.equals("square") || word.equals("cubic")) {
                String unit = Measures.unit(next);
                return unit == null ? null : word + "-" + unit;
            }
            String unit = word.equals("more") || word.equals("full") || word.equals("straight")
                    ? Measures.unit(next)
                    : Measures.unit(word);
            if (unit == null
                    || word.equals("second")
                            && !next.isEmpty()
                            && tokens.get(at).tag().equals("ADJ")) {
                return null;
            }
            boolean old = next.equals("old") || next.equals("older") && unit.equals("year");
            return old && unit.equals("year") ? "age" : unit;
        }

        /** "Minutes of silence", "30 tonnes of rice"; "a 40 minute call". */
        private @Nullable String ofUnit(Reading number, int unit) {
            int after = number.unit() != null
                    ? unit
                    : Measures.unit(tokens.get(unit).lower()) == null ? unit + 2 : unit + 1;
            if (after >= tokens.size()) {
                return null;
            }
            boolean of = tokens.get(after).is("of")
                    && !(after + 1 < tokens.size() && tokens.get(after + 1).is("the"));
            boolean singular = number.unit() == null
                    && !NounPhrase.isPlural(tokens.get(unit).lower())
                    && number.value() > 1
                    && tokens.get(after).tag().equals("NOUN");
            return of || singular ? noun(after) : null;
        }

        private @Nullable Quantity compound(Place place, Reading number, String unit) {
            if (unit.equals("age")) {
                return place.quantity(number, "age", null);
            }
            String measure = Measures.unit(unit);
            return measure != null
                    ? place.quantity(number, measure, noun(place.rest))
                    : place.quantity(number, null, NounPhrase.singular(unit));
        }

        private @Nullable Quantity counted(Place place, Reading number) {
            int at = place.at;
            String noun = noun(place.rest);
            if (Ages.isAge(tokens, at, place.end, number.value(), noun != null)) {
                return place.quantity(number, "age", null);
            }
            if (NotCounts.isName(tokens, at, place.rest, number.plainFigure())) {
                return null;
            }
            String fate = Fates.find(tokens, at, place.rest, noun);
            if (fate != null) {
                return place.quantity(number, null, fate);
            }
            boolean pointing = at > 0 && POINTING.contains(tokens.get(at - 1).lower());
            if (number.value() < 10 && place.bound == Bound.EXACT && pointing) {
                return null;
            }
            boolean year = number.value() >= 1900 && number.value() < 2100 && number.plainFigure();
            boolean inFigures = Character.isDigit(tokens.get(at).text().charAt(0));
            boolean loose = number.bound() != null || place.bound != Bound.EXACT;
            boolean bare = noun == null && !loose && (number.value() < 2 || year || !inFigures && number.scale() == 1);
            // "A magnitude 5.9 quake": what is counted one by one has no decimals.
            boolean broken = number.scale() == 1 && number.value() != Math.rint(number.value());
            boolean counted = !broken || place.rest < tokens.size() && hasPlural(place.rest);
            return bare ? null : place.quantity(number, null, counted ? noun : null);
        }

        private boolean isMinus(int at) {
            return at > 0 && (tokens.get(at - 1).is("minus") || NotCounts.isDash(tokens.get(at - 1)));
        }

        private boolean hasPlural(int from) {
            for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
                if (tokens.get(i).tag().equals("NOUN")
                        && NounPhrase.isPlural(tokens.get(i).lower())) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable String noun(int from) {
            return NounPhrase.head(tokens, from, inTime);
        }
    }

    /**
     * Where a number stands.
     *
     * @param rest index of the token from which on it is told what is counted
     */
    private record Place(int at, int end, int rest, Span span, Bound bound) {
        Quantity quantity(Reading number, @Nullable String unit, @Nullable String of) {
            return new Quantity(span, number.value(), bound, unit, of);
        }
    }
}
