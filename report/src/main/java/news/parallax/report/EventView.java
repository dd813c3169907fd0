package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.report.OriginView.AccountView;
import news.parallax.report.Reading.Voice;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Statement;
import news.parallax.statement.name.Name;
import org.jspecify.annotations.Nullable;

/** One event as the page shows it. The templates ask; nothing is worked out in them. */
public final class EventView {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_HEAD = 240;
    private static final int LONGEST_OPENING = 160;
    private static final int LONGEST_PATH = 1000;
    private static final int MOST_NOT_FOUND_BESIDE = 4;
    private static final int MOST_TIES = 12;
    private static final int MOST_PEOPLE = 4;
    private static final int MOST_PLACES = 3;
    private static final int LONG_TIMELINE = 6;

    private final SideBySide sideBySide;
    private final Event event;
    private final Matrix matrix;
    private final Anchors anchors;
    private final int number;

    EventView(int number, SideBySide sideBySide) {
        this.number = number;
        this.sideBySide = sideBySide;
        this.event = sideBySide.event();
        this.matrix = Matrix.of(sideBySide);
        this.anchors = new Anchors(number, sideBySide);
    }

    /** Its name on the page, and the beginning of all names in it. */
    public String id() {
        return anchors.event();
    }

    /** From 1. */
    public int number() {
        return number + 1;
    }

    public String label() {
        return Shown.clip(event.label(), LONGEST_HEAD);
    }

    public @Nullable When date() {
        return When.of(event.date());
    }

    /** The date as it is; null where it is not known. */
    @Nullable Dating dating() {
        return event.date();
    }

    /** The people that most accounts name. */
    public List<String> people() {
        return new Named(sideBySide).most(Name.Type.PERSON, MOST_PEOPLE);
    }

    /** The places that most accounts name. */
    public List<String> places() {
        return new Named(sideBySide).most(Name.Type.PLACE, MOST_PLACES);
    }

    public int accounts() {
        return event.accounts().size();
    }

    /** A single account: nothing to lay beside it. */
    public boolean isSingle() {
        return accounts() == 1;
    }

    public Origins.Count originCount() {
        return sideBySide.origins().countAccounts(matrix.columns());
    }

    public int claims() {
        return matrix.rows().size();
    }

    public int disputed() {
        return (int) matrix.rows().stream()
                .filter(r -> r.claim().standing() == Claim.Standing.DISPUTED)
                .count();
    }

    public List<OriginView> origins() {
        List<OriginView> origins = new ArrayList<>();
        for (Origins.Group group : matrix.groups()) {
            origins.add(new OriginView(
                    id() + "-o" + origins.size(),
                    origins.size() + 1,
                    ties(group),
                    group.accounts().stream().map(this::account).toList()));
        }
        return origins;
    }

    /** Why they are one origin, as many lines as anybody reads. */
    private List<String> ties(Origins.Group group) {
        List<String> lines = TieText.firm(sideBySide.origins(), group, matrix.names());
        return lines.size() <= MOST_TIES
                ? lines
                : Stream.concat(
                                lines.stream().limit(MOST_TIES),
                                Stream.of("and " + Labels.count(lines.size() - MOST_TIES, "more tie")))
                        .toList();
    }

    private AccountView account(int account) {
        AnnotatedArticle annotated = event.accounts().get(account);
        Article article = annotated.article();
        return new AccountView(
                "#" + anchors.account(account),
                matrix.names().get(account),
                Shown.clip(article.input(), LONGEST_PATH),
                head(article.title()),
                article.title() == null ? opening(annotated) : null,
                head(article.author()),
                When.of(article.published()),
                WebLink.of(article.url()),
                words(article));
    }

    /** Ties that are not firm: they part the least from the largest number of origins. */
    public List<String> maybe() {
        return TieText.perhaps(sideBySide.origins(), matrix.names());
    }

    public MatrixView matrix() {
        return MatrixView.of(sideBySide, matrix, anchors);
    }

    /** The most told, what differs and what is left out, a few lines of each. */
    public BriefView brief() {
        return BriefView.of(matrix, differences(), anchors);
    }

    public List<DifferenceView> differences() {
        return DifferenceView.of(sideBySide, matrix, anchors);
    }

    /** To be folded away: too many differences of these kinds are none. */
    public List<DifferenceView> possible() {
        return DifferenceView.possible(sideBySide, matrix, anchors);
    }

    /** To be folded away too. */
    public List<DifferenceView.UnlikeView> unlike() {
        return DifferenceView.unlike(sideBySide, matrix, anchors);
    }

    public List<DifferenceView.Move> moves() {
        return DifferenceView.moves(sideBySide, matrix, anchors);
    }

    /** What each account does not tell, in the order of the table. */
    public List<GapView> gaps() {
        return GapView.of(event.accounts(), matrix, anchors);
    }

    public List<QuoteView.Speaker> quotes() {
        return QuoteView.of(sideBySide.quotes(), matrix, anchors);
    }

    public int quoteCount() {
        return sideBySide.quotes().size();
    }

    /** In order of time. */
    public List<MomentView.PhaseView> timeline() {
        return MomentView.of(sideBySide.timeline(), matrix, anchors);
    }

    /** The timeline as a picture; null where it is empty. */
    public @Nullable Pictures picture() {
        return Pictures.ofMoments(sideBySide, anchors);
    }

    public int moments() {
        return sideBySide.timeline().size();
    }

    /** To be folded away: the picture is the quicker way in. */
    public boolean isLongTimeline() {
        return moments() > LONG_TIMELINE;
    }

    /** All accounts to read, in the order of the table. */
    public List<Reading> readings() {
        return matrix.columns().stream().map(this::reading).toList();
    }

    private Reading reading(int account) {
        AnnotatedArticle annotated = event.accounts().get(account);
        Article article = annotated.article();
        List<String> facts = new ArrayList<>();
        if (article.author() != null) {
            facts.add(Shown.clip(article.author(), LONGEST_HEAD));
        }
        if (article.published() != null) {
            facts.add(Labels.date(article.published()));
        }
        facts.add(words(article));
        String language = article.language();
        return new Reading(
                anchors.account(account),
                matrix.names().get(account),
                head(article.title()),
                facts,
                WebLink.of(article.url()),
                language != null && LANGUAGE.matcher(language).matches() ? language : null,
                new ReadingBuilder(sideBySide, account, anchors).parts(),
                voices(annotated),
                GapView.of(account, annotated, matrix, anchors, MOST_NOT_FOUND_BESIDE)
                        .missing());
    }

    private static List<Voice> voices(AnnotatedArticle annotated) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Statement statement : annotated.statements()) {
            if (statement.speaker() != null) {
                counts.merge(Shown.clip(statement.speaker(), 80), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new Voice(e.getKey(), Labels.count(e.getValue(), "statement")))
                .toList();
    }

    private static @Nullable String opening(AnnotatedArticle annotated) {
        return annotated.sentences().stream()
                .findFirst()
                .map(s -> Shown.clip(annotated.text(s.span()), LONGEST_OPENING))
                .orElse(null);
    }

    /** A line over a text; whole it stands in the text. */
    private static @Nullable String head(@Nullable String line) {
        return line == null ? null : Shown.clip(line, LONGEST_HEAD);
    }

    private static String words(Article article) {
        int words = (int) WORD.matcher(article.body()).results().count();
        return String.format(Locale.ENGLISH, "%,d %s", words, words == 1 ? "word" : "words");
    }
}
