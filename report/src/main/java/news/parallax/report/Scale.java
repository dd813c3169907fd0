package news.parallax.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import news.parallax.article.Dating;

/**
 * Where days stand on a line of so many pixels. Every day is as wide as every other, but for stretches in which nothing
 * begins or ends: where days that tell apart what happened would come too close, the longest such stretches are folded to
 * a fixed width, and are to be marked.
 */
final class Scale {
    private static final double WORTH_A_FOLD = 1.5;
    private static final double MOST_FOLDED = 0.5;

    /** What a picture has room for, in pixels. */
    record Room(double width, double fold, double least, double widestDay) {}

    /** A stretch that is drawn shorter than it is. */
    record Fold(double from, double to, long days) {}

    /** Epoch days at which something begins or has ended. */
    private final List<Long> days;

    private final List<Double> places = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();

    private Scale(List<Long> days, boolean[] folded, double day, double fold) {
        this.days = days;
        double at = 0;
        places.add(at);
        for (int i = 0; i < folded.length; i++) {
            long length = days.get(i + 1) - days.get(i);
            double next = at + (folded[i] ? fold : length * day);
            if (folded[i]) {
                folds.add(new Fold(at, next, length));
            }
            places.add(next);
            at = next;
        }
    }

    /** A scale that all the dates, at least one, stand on. */
    static Scale of(Collection<Dating> dates, Room room) {
        TreeSet<Long> ends = new TreeSet<>();
        dates.forEach(d -> {
            ends.add(d.earliest().toEpochDay());
            ends.add(d.latest().toEpochDay() + 1);
        });
        List<Long> days = List.copyOf(ends);
        boolean[] folded = new boolean[days.size() - 1];
        long open = days.get(days.size() - 1) - days.get(0);
        double left = room.width();
        double day = left / open;
        double wanted = room.least() / apart(dates);
        while (day < wanted) {
            int longest = longest(days, folded);
            long length = longest < 0 ? 0 : days.get(longest + 1) - days.get(longest);
            boolean fits = left - room.fold() >= room.width() * (1 - MOST_FOLDED);
            if (length * day <= room.fold() * WORTH_A_FOLD || length == open || !fits) {
                break;
            }
            folded[longest] = true;
            open -= length;
            left -= room.fold();
            day = left / open;
        }
        return new Scale(days, folded, Math.min(day, room.widestDay()), room.fold());
    }

    /** How many days lie between what has to be told apart: two days, or the ends of a bar. */
    private static long apart(Collection<Dating> dates) {
        TreeSet<Long> single = new TreeSet<>();
        long least = Long.MAX_VALUE;
        for (Dating date : dates) {
            if (date.isDay()) {
                single.add(date.earliest().toEpochDay());
            } else {
                least = Math.min(
                        least, date.latest().toEpochDay() - date.earliest().toEpochDay() + 1);
            }
        }
        Long before = null;
        for (long day : single) {
            least = before == null ? least : Math.min(least, day - before);
            before = day;
        }
        return least;
    }

    private static int longest(List<Long> days, boolean[] folded) {
        int longest = -1;
        long most = 0;
        for (int i = 0; i < folded.length; i++) {
            long length = days.get(i + 1) - days.get(i);
            if (!folded[i] && length > most) {
                most = length;
                longest = i;
            }
        }
        return longest;
    }

    /** Where a date begins. */
    double start(Dating date) {
        return at(date.earliest().toEpochDay());
    }

    /** Where a date has ended: the end of its last day. */
    double end(Dating date) {
        return at(date.latest().toEpochDay() + 1);
    }

    /** Where an epoch day begins; the nearest end of the line for one that is not on it. */
    double at(long day) {
        for (int i = 0; i < days.size() - 1; i++) {
            if (day <= days.get(i + 1)) {
                double share = (double) (day - days.get(i)) / (days.get(i + 1) - days.get(i));
                return places.get(i) + Math.max(0, share) * (places.get(i + 1) - places.get(i));
            }
        }
        return width();
    }

    /** What is taken of the width. */
    double width() {
        return places.get(places.size() - 1);
    }

    /** In order of time. */
    List<Fold> folds() {
        return List.copyOf(folds);
    }
}
