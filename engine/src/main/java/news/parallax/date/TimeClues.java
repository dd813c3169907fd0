package news.parallax.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.statement.amount.Tense;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.text.Sentence;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/** Makes clues of an article's time expressions, as they are written where no day of publication is known. */
final class TimeClues {
    static final int LEAD_SENTENCES = 3;

    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");
    private static final Pattern MONTH_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?:T.*)?(?:/.*)?");
    private static final Pattern MONTH = Pattern.compile("XXXX-(\\d\\d)(?:/.*)?");
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?:T.*)?(?:/.*)?");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)(?:/.*)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:/(?:19|20)\\d\\d)?");
    private static final Pattern DAY_NAME = Pattern.compile("(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s");
    private static final Pattern MOVED = Pattern.compile("(?i)\\b(?:last|next|previous|coming|past)\\b.*");
    private static final Pattern ELECTION = Pattern.compile(
            "(?i)\\W{0,3}(?:u\\.?s\\.? )?(?:(?:presidential|general|midterm|mid-term|congressional|senate|republican|democratic|white house|gop|primary|party) ){0,2}"
                    + "(?:elections?|campaigns?|race|vote|nomination|nominee|candidates?|contest|primar(?:y|ies)|caucus(?:es)?|cycle|polls|bid|field|hopefuls?)\\b.*",
            Pattern.DOTALL);
    /** "Sept. 11" is a name more often than a day. */
    static final String ATTACKS = "XXXX-09-11";

    private static final int SHOWN = 60;

    private final Article article;
    private final List<Clue> clues = new ArrayList<>();
    /** Days, months and years named, the last of the past and the first of the future of each. */
    private final Map<Kind, TreeMap<Integer, Clue>> sorted = new EnumMap<>(Kind.class);

    private TimeClues(Article article) {
        this.article = article;
    }

    static List<Clue> find(Article article, List<Sentence> sentences, List<TimeExpression> times) {
        TimeClues found = new TimeClues(article);
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<TimeExpression> within = new ArrayList<>();
            while (at < times.size()
                    && times.get(at).span().start() < sentence.span().end()) {
                if (times.get(at).isPoint()) {
                    within.add(times.get(at));
                }
                at++;
            }
            boolean year = within.stream().anyMatch(t -> t.value().matches("\\d{4}.*") && isWritten(article, t));
            if (!within.isEmpty() && Notes.isAbout(article, sentence)) {
                continue;
            }
            for (TimeExpression time : within) {
                found.add(sentence, s < LEAD_SENTENCES, year, time);
            }
        }
        return found.all();
    }

    private List<Clue> all() {
        List<Clue> all = new ArrayList<>(clues);
        Clue latest = latest();
        TreeMap<Integer, Clue> election = sorted.get(Kind.ELECTION_PAST);
        if (latest != null && (election == null || election.lastKey() <= yearOf(latest))) {
            all.add(latest);
        } else if (election != null) {
            all.add(election.lastEntry().getValue());
        }
        for (Kind kind : List.of(Kind.ELECTION_AHEAD, Kind.AHEAD_DATE, Kind.AHEAD_YEAR)) {
            TreeMap<Integer, Clue> named = sorted.get(kind);
            if (named != null) {
                all.add(named.firstEntry().getValue());
            }
        }
        return all;
    }

    /** The last time of the past that is named with its year, the most exact of that year. */
    private @Nullable Clue latest() {
        Clue latest = null;
        int year = Integer.MIN_VALUE;
        for (Kind kind : List.of(Kind.LATEST_DATE, Kind.LATEST_MONTH, Kind.LATEST_YEAR)) {
            Map.Entry<Integer, Clue> last = last(kind);
            if (last != null && yearOf(last.getValue()) > year) {
                latest = last.getValue();
                year = yearOf(latest);
            }
        }
        return latest;
    }

    /** The last of a kind. A date after one that is still to come cannot be past, whatever its tense seems to be. */
    private Map.@Nullable Entry<Integer, Clue> last(Kind kind) {
        TreeMap<Integer, Clue> named = sorted.get(kind);
        TreeMap<Integer, Clue> ahead = sorted.get(Kind.AHEAD_DATE);
        if (named == null) {
            return null;
        }
        return kind == Kind.LATEST_DATE && ahead != null ? named.lowerEntry(ahead.firstKey()) : named.lastEntry();
    }

    private static int yearOf(Clue clue) {
        return switch (clue.anchor()) {
            case Anchor.Date date -> LocalDate.ofEpochDay(date.date()).getYear();
            case Anchor.MonthOfYear month -> month.month() / 12;
            case Anchor.Year year -> year.year();
            default -> Integer.MIN_VALUE;
        };
    }

    /** The year stands there, and was not taken from the text before. */
    private static boolean isWritten(Article article, TimeExpression time) {
        return time.value().length() >= 4
                && article.snapshot().text(time.span()).contains(time.value().substring(0, 4));
    }

    private void add(Sentence sentence, boolean lead, boolean year, TimeExpression time) {
        String words = article.snapshot().text(time.span());
        boolean ahead = isAhead(sentence, time);
        Matcher m = WEEKDAY.matcher(time.value());
        if (m.matches()) {
            if (!MOVED.matcher(words).lookingAt()) {
                Kind kind = lead
                        ? ahead ? Kind.WEEKDAY_LEAD_AHEAD : Kind.WEEKDAY_LEAD_PAST
                        : ahead ? Kind.WEEKDAY_AHEAD : Kind.WEEKDAY_PAST;
                once(new Clue(kind, article, time.span(), new Anchor.Weekday(Integer.parseInt(m.group(1)))));
            }
            return;
        }
        m = MONTH_DAY.matcher(time.value());
        if (m.matches()) {
            // A feast is named without a figure.
            if (!year && words.matches("(?s).*\\d.*") && !time.value().startsWith(ATTACKS)) {
                monthDay(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), lead, ahead, time);
            }
            return;
        }
        m = MONTH.matcher(time.value());
        if (m.matches()) {
            if (!year) {
                boolean last = words.toLowerCase(Locale.ROOT).startsWith("last");
                Kind kind = last ? Kind.MONTH_LAST : ahead ? Kind.MONTH_AHEAD : Kind.MONTH_PAST;
                once(new Clue(kind, article, time.span(), new Anchor.Month(Integer.parseInt(m.group(1)))));
            }
            return;
        }
        if (isWritten(article, time)) {
            withYear(time, ahead);
        }
    }

    private void monthDay(int month, int dayOfMonth, boolean lead, boolean ahead, TimeExpression time) {
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) {
            return;
        }
        Anchor.MonthDay date = new Anchor.MonthDay(month, dayOfMonth);
        Kind kind = ahead ? Kind.MONTHDAY_AHEAD : lead ? Kind.MONTHDAY_LEAD_PAST : Kind.MONTHDAY_PAST;
        once(new Clue(kind, article, time.span(), date));
        int weekday = weekday(time);
        if (weekday > 0 && !time.value().contains("/")) {
            once(new Clue(Kind.WEEKDAY_OF_DATE, article, time.span(), new Anchor.WeekdayOfDate(date, weekday)));
        }
    }

    /** The weekday that a date names, in its words or right before them; 0 where it names none. */
    private int weekday(TimeExpression time) {
        String text = article.snapshot().text();
        int from = Math.max(0, time.span().start() - 11);
        Matcher m = DAY_NAME.matcher(text.substring(from, time.span().end()));
        int weekday = 0;
        while (m.find()) {
            boolean near = from + m.end() >= time.span().start();
            weekday = near ? "MonTueWedThuFriSatSun".indexOf(m.group(1)) / 3 + 1 : 0;
        }
        return weekday;
    }

    private void withYear(TimeExpression time, boolean ahead) {
        Matcher m = DATE.matcher(time.value());
        if (m.matches()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
                sort(
                        new Clue(ahead ? Kind.AHEAD_DATE : Kind.LATEST_DATE, article, time.span(), Anchor.Date.of(day)),
                        (int) day.toEpochDay());
            } catch (DateTimeException impossible) {
                return;
            }
            return;
        }
        m = YEAR_MONTH.matcher(time.value());
        if (m.matches() && Integer.parseInt(m.group(2)) >= 1 && Integer.parseInt(m.group(2)) <= 12) {
            YearMonth month = YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
            int number = month.getYear() * 12 + month.getMonthValue() - 1;
            if (!ahead) {
                sort(new Clue(Kind.LATEST_MONTH, article, time.span(), new Anchor.MonthOfYear(number)), number);
            }
            return;
        }
        m = YEAR.matcher(time.value());
        if (m.matches()) {
            year(time, Integer.parseInt(m.group(1)), ahead);
        }
    }

    private void year(TimeExpression time, int year, boolean ahead) {
        String text = article.snapshot().text();
        int end = time.span().end();
        Matcher election = ELECTION.matcher(text.substring(end, Math.min(text.length(), end + SHOWN)));
        if (election.matches()) {
            Kind kind = ahead ? Kind.ELECTION_AHEAD : Kind.ELECTION_PAST;
            sort(new Clue(kind, article, time.span(), Anchor.Date.of(electionDay(year))), year);
        } else {
            sortYear(time, year, ahead);
        }
    }

    /** The Tuesday after the first Monday of November, in any year. */
    private static LocalDate electionDay(int year) {
        LocalDate first = LocalDate.of(year, 11, 1);
        return first.plusDays(Math.floorMod(8 - first.getDayOfWeek().getValue(), 7) + 1);
    }

    private void sortYear(TimeExpression time, int year, boolean ahead) {
        Kind kind = ahead ? Kind.AHEAD_YEAR : Kind.LATEST_YEAR;
        sort(new Clue(kind, article, time.span(), new Anchor.Year(year)), year);
    }

    private void sort(Clue clue, int at) {
        sorted.computeIfAbsent(clue.kind(), k -> new TreeMap<>()).putIfAbsent(at, clue);
    }

    /** Said twice it tells no more than once. */
    private void once(Clue clue) {
        String words = clue.words();
        if (clues.stream().noneMatch(c -> c.kind() == clue.kind() && c.words().equals(words))) {
            clues.add(clue);
        }
    }

    private static boolean isAhead(Sentence sentence, TimeExpression time) {
        return isAhead(sentence, time.span().start());
    }

    /** Whether what happens at a place of the snapshot is still to come, as told. */
    static boolean isAhead(Sentence sentence, int at) {
        List<Token> tokens = joined(sentence.tokens());
        int token = 0;
        while (token < tokens.size() - 1 && tokens.get(token).span().end() <= at) {
            token++;
        }
        return Tense.isAhead(tokens, token);
    }

    /** Without the commas about a name that stands beside another: "in Tampa, Florida, on Monday" is of one clause. */
    private static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        boolean beside = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean between = token.is(",")
                    && i > 0
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).isCapital();
            if (between && (beside || tokens.get(i + 1).isCapital())) {
                beside = !beside;
                continue;
            }
            beside &= token.isCapital();
            joined.add(token);
        }
        return joined;
    }
}
