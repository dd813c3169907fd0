package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Dating;
import news.parallax.claim.Moment;
import news.parallax.report.TimePicture.Item;
import news.parallax.report.TimePictureMaker.Sheet;
import news.parallax.telling.Place;
import org.jspecify.annotations.Nullable;

/**
 * The same picture for a wide window, a middle one and a narrow one, of which the style sheet shows one.
 *
 * @param id the beginning of the names in it
 * @param title what it is, for those who do not see it
 * @param about what it shows
 * @param wide for a window
 * @param middle for a window that is no wider than a page
 * @param narrow for a telephone
 * @param key how it is to be read
 * @param note how many are not drawn; null where all are
 */
public record Pictures(
        String id,
        String title,
        String about,
        TimePicture wide,
        TimePicture middle,
        TimePicture narrow,
        String key,
        @Nullable String note) {
    private static final int MOST_MOMENTS = 14;
    private static final int MOST_EVENTS = 60;
    private static final int MOST_NAMED_EVENTS = 8;
    private static final int LONGEST_HINT = 240;
    private static final int DOT = 5;

    /** The timeline of an event; null where there is none. */
    static @Nullable Pictures ofMoments(SideBySide event, Anchors anchors) {
        List<Moment> all = event.timeline();
        if (all.isEmpty()) {
            return null;
        }
        List<Moment> drawn = Phases.mostTold(all, MOST_MOMENTS);
        Dating day = event.event().date();
        Integer year = day != null && day.earliest().getYear() == day.latest().getYear()
                ? (Integer) day.earliest().getYear()
                : null;
        List<Item> items = drawn.stream()
                .map(m -> item(m, ShortDate.of(m.date(), year), anchors))
                .toList();
        String note = drawn.size() == all.size()
                ? null
                : "The " + drawn.size() + " of " + all.size()
                        + " times that most accounts tell are drawn. All are in the list.";
        TimePicture wide = TimePictureMaker.make(items, day, Sheet.WIDE);
        return new Pictures(
                anchors.event() + "-tp",
                "Timeline of the event",
                Labels.count(drawn.size(), "time") + " on a line from "
                        + Labels.date(drawn.get(0).date()) + " to "
                        + Labels.date(drawn.get(drawn.size() - 1).date()) + ". The list below has them in words.",
                wide,
                TimePictureMaker.make(items, day, Sheet.MIDDLE),
                TimePictureMaker.make(items, day, Sheet.NARROW),
                keyTo(wide),
                note);
    }

    private static String keyTo(TimePicture picture) {
        boolean dots = picture.marks().stream().anyMatch(TimePicture.Mark::isDot);
        boolean bars = !picture.marks().stream().allMatch(TimePicture.Mark::isDot);
        List<String> key = new ArrayList<>();
        if (bars) {
            key.add((dots ? "A dot is a day, a bar" : "A bar is") + " a longer time or one known less exactly.");
        }
        key.add("Filled: two or more accounts tell of that time.");
        if (!picture.folds().isEmpty()) {
            key.add("At // the line is shortened.");
        }
        return String.join(" ", key);
    }

    private static Item item(Moment moment, String when, Anchors anchors) {
        Moment.Line line = moment.lines().stream()
                .filter(l -> l.summary().equals(moment.summary()))
                .findFirst()
                .orElse(moment.lines().get(0));
        boolean several =
                moment.places().stream().map(Place::account).distinct().count() > 1;
        String hint = Labels.date(moment.date()) + ": " + Shown.clip(moment.summary(), LONGEST_HINT);
        String href = line.places().isEmpty()
                ? "#" + anchors.event() + "-t"
                : anchors.link(line.places().get(0));
        return new Item(moment.date(), when, Shown.line(moment.summary()), href, hint, DOT, several);
    }

    /** All events of a page, those without a date at the end; null where fewer than two are dated. */
    static @Nullable Pictures ofEvents(List<EventView> events) {
        if (events.stream().filter(e -> e.dating() != null).count() < 2) {
            return null;
        }
        Set<EventView> most = Set.copyOf(events.stream()
                .sorted(Comparator.comparing((EventView e) -> e.dating() == null)
                        .thenComparing(e -> -e.accounts()))
                .limit(MOST_EVENTS)
                .toList());
        List<EventView> drawn = events.stream().filter(most::contains).toList();
        boolean named = drawn.size() <= MOST_NAMED_EVENTS;
        List<Item> items = drawn.stream().map(e -> item(e, named)).toList();
        String note = drawn.size() == events.size()
                ? null
                : "The " + drawn.size() + " of " + events.size()
                        + " events that most accounts tell are drawn. All are in the list.";
        TimePicture wide = TimePictureMaker.make(items, null, named ? Sheet.WIDE : Sheet.WIDE.numbers());
        return new Pictures(
                "events-p",
                "The events in order of time",
                Labels.count(drawn.size(), "event") + ", each as large as it has accounts. The list below has them in"
                        + " words.",
                wide,
                TimePictureMaker.make(items, null, named ? Sheet.MIDDLE : Sheet.MIDDLE.numbers()),
                TimePictureMaker.make(items, null, named ? Sheet.NARROW : Sheet.NARROW.numbers()),
                "The larger, the more accounts." + (wide.folds().isEmpty() ? "" : " At // the line is shortened."),
                note);
    }

    private static Item item(EventView event, boolean named) {
        Dating date = event.dating();
        String when = date == null ? "" : ShortDate.of(date, null);
        int size = (int) Math.round(Math.min(12, 4 + 2 * Math.sqrt(event.accounts() - 1.0)));
        List<String> hint = new ArrayList<>(Stream.of(event.label(), when, Labels.count(event.accounts(), "account"))
                .filter(s -> !s.isEmpty())
                .toList());
        return new Item(
                date,
                named ? when : "",
                named ? event.label() : String.valueOf(event.number()),
                "#" + event.id(),
                String.join(" · ", hint),
                size,
                event.accounts() > 1);
    }
}
