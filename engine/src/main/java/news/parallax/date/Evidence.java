package news.parallax.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.date.Belief.Range;

/** Tells why a day is believed: the clues that speak most for it, as lines for people. */
final class Evidence {
    private static final int LINES = 5;
    private static final double LEAST = .3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);

    private Evidence() {}

    /** The dating with the clues that speak for the middle of its range. */
    static Dating of(Range range, int day, List<Clue> clues, ClueWeights weights) {
        List<String> lines = new ArrayList<>();
        List<Dating.Clue> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        clues.stream()
                .filter(c -> weights.of(c.kind(), c.bucket(day)) > LEAST)
                .sorted(Comparator.comparingDouble((Clue c) -> -weights.of(c.kind(), c.bucket(day)))
                        .thenComparing(c -> c.article().input())
                        .thenComparing(Clue::span)
                        .thenComparing(Clue::kind))
                .filter(c -> seen.add(c.kind() + " " + c.words().toLowerCase(Locale.ROOT)))
                .limit(LINES)
                .forEach(c -> {
                    lines.add(line(c, day));
                    places.add(place(c));
                    if (c.other() != null) {
                        places.add(place(c.other()));
                    }
                });
        return new Dating(range.earliest(), range.latest(), lines, places);
    }

    static Dating.Clue place(Clue clue) {
        return new Dating.Clue(
                clue.article().input(), clue.span(), clue.article().snapshot().text(clue.span()));
    }

    static String quoted(Clue clue) {
        return name(clue.article()) + ": \u201c" + clue.words() + "\u201d";
    }

    /** The file name, which tells accounts of one outlet apart too. */
    static String name(Article article) {
        String input = article.input();
        return input.substring(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String line(Clue clue, int day) {
        Clue other = clue.other();
        if (other != null) {
            return same(clue, other, day);
        }
        return quoted(clue) + meaning(clue, day);
    }

    private static String same(Clue clue, Clue other, int day) {
        LocalDate named = named(other, day);
        String both = clue.article().equals(other.article())
                ? quoted(clue) + " and \u201c" + other.words() + "\u201d are of the same"
                : quoted(other) + " and " + quoted(clue) + " are of the same";
        return both + ": "
                + (clue.kind() == Kind.SAME_WEEKDAY ? day(named) + " was a " + WEEKDAY.format(named) : day(named));
    }

    private static LocalDate named(Clue clue, int day) {
        return LocalDate.ofEpochDay(day - clue.anchor().offset(day));
    }

    private static String meaning(Clue clue, int day) {
        return switch (clue.kind()) {
            case WEEKDAY_LEAD_PAST, WEEKDAY_PAST -> ", told of the past: the day of publication, or a few days before";
            case WEEKDAY_LEAD_AHEAD, WEEKDAY_AHEAD -> ", told as still to come";
            case MONTHDAY_LEAD_PAST, MONTHDAY_PAST, LATEST_DATE -> ", told of the past: " + day(named(clue, day));
            case MONTHDAY_AHEAD, AHEAD_DATE -> ", told as still to come: " + day(named(clue, day));
            case WEEKDAY_OF_DATE -> ": so it was in " + named(clue, day).getYear();
            case PRINT_NOTE -> ", the day of the printed paper: published then or the day before";
            case LATEST_MONTH -> ", the last month named with its year";
            case LATEST_YEAR -> ", the last year named";
            case AHEAD_YEAR, ELECTION_AHEAD -> ", told as still to come";
            case ELECTION_PAST -> ", told of the past";
            case MONTH_PAST, MONTH_LAST -> ", told of the past";
            case MONTH_AHEAD -> ", told as still to come";
            case OFFICE -> ", in office " + term(clue, day);
            case FORMER -> ", out of office since " + day(named(clue, day));
            case ELECT -> ", in office from " + day(named(clue, day));
            case GATHERING_PAST -> ", told of the past: " + term(clue, day);
            case GATHERING_AHEAD -> ", told as still to come: " + term(clue, day);
            case SAME_WEEKDAY, SAME_DAY, SAME_WEEK, SAME_MONTH -> "";
        };
    }

    /** The stretch nearest to the day. */
    private static String term(Clue clue, int day) {
        if (!(clue.anchor() instanceof Anchor.Stretches terms)) {
            return "";
        }
        int away = terms.offset(day);
        for (Anchor.Stretch stretch : terms.stretches()) {
            if (new Anchor.Stretches(List.of(stretch)).offset(day) == away) {
                String from = "from " + day(LocalDate.ofEpochDay(stretch.from()));
                return stretch.to() == Integer.MAX_VALUE
                        ? from
                        : from + " to " + day(LocalDate.ofEpochDay(stretch.to()));
            }
        }
        return "";
    }
}
