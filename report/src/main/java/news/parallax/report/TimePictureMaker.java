package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.parallax.article.Dating;
import news.parallax.report.TimePicture.Band;
import news.parallax.report.TimePicture.Fold;
import news.parallax.report.TimePicture.Item;
import news.parallax.report.TimePicture.Mark;
import news.parallax.report.TimePicture.Words;
import org.jspecify.annotations.Nullable;

/** Lays out a picture: where each mark is in time, on which side its words stand, and in which lane both have room. */
final class TimePictureMaker {
    /** The size of all letters. */
    static final int LETTERS = 12;

    private static final int EDGE = 14;
    private static final int BESIDE = 6;
    private static final int APART = 14;
    private static final int HEADING = 26;
    private static final int FOOT = 26;
    private static final String UNDATED = "date not known";
    private static final double BOLD = 1.1;

    /**
     * The sheet that a picture is drawn on.
     *
     * @param width of all
     * @param lane the height of a lane
     * @param above whether words stand above their mark, else beside it
     * @param words how wide words may be at most
     * @param undated how much at the end is for what has no date
     * @param fold how wide a folded stretch is
     * @param stairs whether a later mark never stands in a higher lane, so that they read in order; else they take the
     *     first room there is
     */
    record Sheet(int width, int lane, boolean above, int words, int undated, int fold, boolean stairs) {
        /** For a window. */
        static final Sheet WIDE = new Sheet(960, 27, false, 680, 220, 40, true);
        /** For a window that is no wider than a page. */
        static final Sheet MIDDLE = new Sheet(600, 44, true, 600, 160, 24, true);
        /** For a telephone. */
        static final Sheet NARROW = new Sheet(360, 44, true, 360, 120, 16, true);

        /** The same with numbers as the only words, which stand beside their marks. */
        Sheet numbers() {
            return new Sheet(width, 27, false, 40, undated / 2, fold, false);
        }
    }

    private record Extent(int from, int to) {}

    private final Sheet sheet;
    private final List<List<Extent>> lanes = new ArrayList<>();
    /** Where words stand under the line. */
    private final List<Extent> named = new ArrayList<>();

    private final List<Mark> marks = new ArrayList<>();
    private int undated;

    private TimePictureMaker(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A picture of items, at least one of them dated; the time of the event is marked where it is known. */
    static TimePicture make(List<Item> items, @Nullable Dating event, Sheet sheet) {
        return new TimePictureMaker(sheet).make(items, event);
    }

    private TimePicture make(List<Item> items, @Nullable Dating event) {
        List<Item> dated = items.stream()
                .filter(i -> i.date() != null)
                .sorted(Comparator.comparing((Item i) -> date(i).earliest()).thenComparing(i -> date(i).latest()))
                .toList();
        List<Dating> dates =
                new ArrayList<>(dated.stream().map(TimePictureMaker::date).toList());
        if (event != null) {
            dates.add(event);
        }
        boolean hasUndated = dated.size() < items.size();
        int room = sheet.width() - 2 * EDGE - (hasUndated ? sheet.undated() : 0);
        int least = sheet.above() ? 8 : 16;
        Scale scale = Scale.of(dates, new Scale.Room(room, sheet.fold(), least, 90));
        Band band = event == null ? null : band(event, scale);
        List<Words> words = new ArrayList<>();
        if (band != null && event != null) {
            headings(event, band, dated, words);
        }
        int top = band != null || hasUndated ? HEADING : 4;
        dated.forEach(i -> place(i, scale, top));
        if (hasUndated) {
            int from = sheet.width() - sheet.undated();
            int at = (int) Math.min(from, sheet.width() - TextWidth.of(UNDATED, LETTERS));
            words.add(new Words("soft", at, 14, "start", UNDATED));
            items.stream().filter(i -> i.date() == null).forEach(i -> placeUndated(i, from, top));
        }
        int axis = top + lanes.size() * sheet.lane() + 8;
        int end = hasUndated ? sheet.width() - sheet.undated() - APART : sheet.width();
        List<Fold> folds = folds(scale, axis, words);
        if (!sheet.stairs()) {
            days(dated, axis, words);
        }
        int height = axis + (named.isEmpty() ? 4 : FOOT);
        return new TimePicture(sheet.width(), height, axis, end, marks, folds, band, words);
    }

    private static Dating date(Item item) {
        return Objects.requireNonNull(item.date());
    }

    private static Band band(Dating event, Scale scale) {
        int from = (int) Math.floor(EDGE + scale.start(event));
        int to = (int) Math.ceil(EDGE + scale.end(event));
        int more = Math.max(0, 14 - (to - from)) / 2;
        return new Band(from - more, to - from + 2 * more);
    }

    /** Above its band the event, and beside that what was before and after. */
    private void headings(Dating event, Band band, List<Item> dated, List<Words> words) {
        String name = "The event · " + ShortDate.of(event, null);
        double wide = TextWidth.of(name, LETTERS) * BOLD;
        if (wide > sheet.width() * 0.6) {
            name = "The event";
            wide = TextWidth.of(name, LETTERS) * BOLD;
        }
        int middle = band.left() + band.wide() / 2;
        int from = (int) Math.max(0, Math.min(sheet.width() - wide, middle - wide / 2));
        words.add(new Words("strong", from, 14, "start", name));
        double before = TextWidth.of("← before", LETTERS);
        if (from - APART > before
                && dated.stream().anyMatch(i -> date(i).latest().isBefore(event.earliest()))) {
            words.add(new Words("soft", from - APART, 14, "end", "← before"));
        }
        double to = from + wide + APART;
        if (to + TextWidth.of("after →", LETTERS) < sheet.width()
                && dated.stream().anyMatch(i -> date(i).earliest().isAfter(event.latest()))) {
            words.add(new Words("soft", (int) Math.ceil(to), 14, "start", "after →"));
        }
    }

    private void place(Item item, Scale scale, int top) {
        Dating date = date(item);
        double from = EDGE + scale.start(date);
        double to = EDGE + scale.end(date);
        boolean isDot = date.isDay();
        int radius = item.size();
        int left = (int) Math.floor(isDot ? (from + to) / 2 - radius : from);
        int wide = isDot ? 2 * radius : Math.max(6, (int) Math.ceil(to) - left);
        put(item, isDot, left, wide, 0, top);
    }

    private void placeUndated(Item item, int from, int top) {
        int step = 2 * item.size() + BESIDE + APART + (int) Math.ceil(needed(item, item.text()));
        int columns = Math.max(1, sheet.undated() / step);
        put(item, true, from + undated % columns * step, 2 * item.size(), from, top);
        undated++;
    }

    /** No words stand further left than {@code least}. */
    private void put(Item item, boolean isDot, int left, int wide, int least, int top) {
        int room = sheet.width();
        boolean start = true;
        int at = 0;
        String text = "";
        double needed = Math.min(sheet.words(), needed(item, item.text()));
        if (sheet.above()) {
            text = clip(item, Math.min(sheet.words(), room - least));
            at = (int) Math.max(least, Math.min(left, room - needed(item, text)));
        } else {
            int right = room - left - wide - BESIDE;
            int before = left - BESIDE - least;
            boolean inside = !isDot && needed > right && needed > before && wide > Math.max(right, before);
            start = inside || right >= needed || right >= before;
            text = clip(item, Math.min(sheet.words(), inside ? wide - 2 * BESIDE : start ? right : before));
            at = inside ? left + BESIDE : start ? left + wide + BESIDE : left - BESIDE;
        }
        int length = (int) Math.ceil(needed(item, text));
        int textFrom = start ? at : at - length;
        int from = Math.min(left, textFrom);
        int to = Math.max(left + wide, textFrom + length);
        int lane = lane(from, to);
        int y = top + lane * sheet.lane();
        int high = isDot ? wide : sheet.above() ? 10 : 18;
        int middle = sheet.above() ? y + 29 : y + sheet.lane() / 2;
        int base = sheet.above() ? y + 14 : middle + 4;
        marks.add(new Mark(
                isDot,
                item.several() ? "mk several" : "mk",
                left,
                middle - high / 2,
                wide,
                high,
                at,
                base,
                start ? "start" : "end",
                from,
                to,
                item.when(),
                text,
                item.href(),
                item.hint()));
    }

    private static String clip(Item item, double room) {
        return TextWidth.clip(item.text(), LETTERS, room - needed(item, ""));
    }

    /** How wide the words of an item are with so much of its text. */
    private static double needed(Item item, String text) {
        double when = item.when().isEmpty() ? 0 : TextWidth.of(item.when() + " ", LETTERS) * BOLD;
        return when + TextWidth.of(text, LETTERS);
    }

    /** The first lane in which there is room; a new one where there is none. */
    private int lane(int from, int to) {
        int lane = sheet.stairs() ? Math.max(0, lanes.size() - 1) : 0;
        while (lane < lanes.size()
                && lanes.get(lane).stream().anyMatch(e -> from < e.to() + APART && e.from() < to + APART)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(new Extent(from, to));
        return lane;
    }

    /** The longest are named first, where there is no room to name them all. */
    private List<Fold> folds(Scale scale, int axis, List<Words> words) {
        for (Scale.Fold fold : scale.folds().stream()
                .sorted(Comparator.comparingLong(f -> -f.days()))
                .toList()) {
            name(ShortDate.length(fold.days()), EDGE + (fold.from() + fold.to()) / 2, axis, words);
        }
        return scale.folds().stream()
                .map(f -> new Fold((int) Math.round(EDGE + f.from()), (int) Math.round(EDGE + f.to())))
                .toList();
    }

    /** Days at the line, where no mark has its own beside it; the year where it is another than before. */
    private void days(List<Item> dated, int axis, List<Words> words) {
        Integer year = null;
        for (int i = 0; i < dated.size(); i++) {
            Dating date = date(dated.get(i));
            if (date.isDay() && name(ShortDate.of(date, year), marks.get(i).middle(), axis, words)) {
                year = date.earliest().getYear();
            }
        }
    }

    /** Words under the line; false where others stand there. */
    private boolean name(String text, double at, int axis, List<Words> words) {
        double half = TextWidth.of(text, LETTERS - 2.0) / 2;
        double middle = Math.max(half, Math.min(sheet.width() - half, at));
        Extent place = new Extent((int) Math.floor(middle - half), (int) Math.ceil(middle + half));
        if (named.stream().anyMatch(e -> place.from() < e.to() + BESIDE && e.from() < place.to() + BESIDE)) {
            return false;
        }
        words.add(new Words("small", (int) Math.round(middle), axis + 19, "middle", text));
        return named.add(place);
    }
}
