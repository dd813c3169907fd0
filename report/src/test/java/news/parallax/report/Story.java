package news.parallax.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dating;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Compared;
import news.parallax.claim.Moment;
import news.parallax.claim.Moment.Phase;
import news.parallax.claim.Relation;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.event.Event;
import news.parallax.origin.Origins;
import news.parallax.origin.Tie;
import news.parallax.quote.Fidelity;
import news.parallax.quote.Quotation;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.Certainty;
import news.parallax.statement.Statement;
import news.parallax.statement.amount.Quantity;
import news.parallax.statement.amount.TimeExpression;
import news.parallax.statement.attribution.Attribution;
import news.parallax.statement.attribution.Speaker;
import news.parallax.statement.name.Name;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;

/** Builds an event side by side by hand: texts are given, their places are looked up. */
final class Story {
    /** A piece of an account. */
    record Piece(Block.Kind kind, String text) {}

    private final String label;
    private final Dating date;
    private final List<AnnotatedArticle> accounts = new ArrayList<>();
    private final List<List<Statement>> statements = new ArrayList<>();
    private final List<List<Attribution>> attributions = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Quotation> quotes = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();

    Story(String label, Dating date) {
        this.label = label;
        this.date = date;
    }

    static Piece piece(Block.Kind kind, String text) {
        return new Piece(kind, text);
    }

    static Piece body(String text) {
        return new Piece(Block.Kind.BODY, text);
    }

    int account(String input, String outlet, String title, String url, LocalDate published, Piece... pieces) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            int start = text.length();
            text.append(piece.text());
            blocks.add(new Block(piece.kind(), new Span(start, text.length()), "p:nth-of-type(" + blocks.size() + ")"));
            text.append("\n\n");
        }
        Snapshot snapshot = new Snapshot(sha(text.toString()), text.toString());
        Dating dating = published == null ? null : Dating.day(published, "the page's metadata");
        Article article = new Article(input, snapshot, title, null, outlet, url, "en", dating, blocks);
        accounts.add(new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        statements.add(new ArrayList<>());
        attributions.add(new ArrayList<>());
        return accounts.size() - 1;
    }

    Span span(int account, String words) {
        int start = accounts.get(account).article().snapshot().text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("account " + account + " has no “" + words + "”");
        }
        return new Span(start, start + words.length());
    }

    Telling says(int account, String words) {
        return says(account, words, null, Certainty.ASSERTED);
    }

    Telling says(int account, String words, String speaker, Certainty certainty) {
        Span span = span(account, words);
        int quote = words.indexOf('“');
        List<Span> quotes = quote < 0
                ? List.of()
                : List.of(new Span(span.start() + quote + 1, span.start() + Math.max(quote + 1, words.indexOf('”'))));
        Statement statement =
                new Statement(span, 0, speaker, certainty, false, quotes, List.of(), List.of(), List.of(), List.of());
        statements.get(account).add(statement);
        return new Telling(account, statement);
    }

    void attribution(int account, String source, String cue, String content, String speaker) {
        attributions
                .get(account)
                .add(new Attribution(
                        List.of(span(account, source)),
                        List.of(span(account, cue)),
                        List.of(span(account, content)),
                        Attribution.Kind.INDIRECT,
                        new Speaker(speaker, Speaker.Kind.NAMED)));
    }

    void tie(int a, int b, boolean firm, double share, String evidence) {
        Tie.Kind kind = share > 0
                ? Tie.Kind.SHARED_TEXT
                : evidence.startsWith("both cite ") ? Tie.Kind.BOTH_CITE : Tie.Kind.CITES;
        ties.add(new Tie(a, b, kind, firm, share, share, List.of(), List.of(), evidence));
    }

    /** Both have these words, which are so large a share of each. */
    void copy(int a, int b, double shareOfA, double shareOfB, String words, String evidence) {
        ties.add(new Tie(
                a,
                b,
                Tie.Kind.COPY,
                true,
                shareOfA,
                shareOfB,
                List.of(span(a, words)),
                List.of(span(b, words)),
                evidence));
    }

    Story claim(String summary, Claim.Standing standing, Telling... tellings) {
        List<Telling> told = List.of(tellings);
        List<Integer> tellers = told.stream().map(Telling::account).toList();
        List<Integer> silent = IntStream.range(0, accounts.size())
                .filter(a -> !tellers.contains(a))
                .boxed()
                .toList();
        Origins.Count count = new Origins(accounts.size(), ties).countAccounts(tellers);
        claims.add(new Claim(
                "c" + (claims.size() + 1),
                summary,
                standing,
                count,
                told,
                0,
                told.stream().map(t -> Relation.SAME).toList(),
                Compared.NONE,
                List.of(),
                silent));
        return this;
    }

    /** Two tellings of the last claim differ. */
    Story differ(Discrepancy.Kind kind, int a, int b, String detail, String wordsA, String wordsB) {
        Claim last = claims.remove(claims.size() - 1);
        List<Discrepancy> more = new ArrayList<>(last.discrepancies());
        more.add(discrepancy(last, kind, a, b, detail, wordsA, wordsB));
        Compared old = last.comparison();
        claims.add(compared(
                last,
                Claim.Standing.DISPUTED,
                new Compared(more, old.developments(), old.possible(), old.incomparable())));
        return this;
    }

    /** Two tellings of the last claim perhaps differ. */
    Story perhapsDiffer(Discrepancy.Kind kind, int a, int b, String detail, String wordsA, String wordsB) {
        Claim last = claims.remove(claims.size() - 1);
        List<Discrepancy> more = new ArrayList<>(last.comparison().possible());
        more.add(discrepancy(last, kind, a, b, detail, wordsA, wordsB));
        Compared old = last.comparison();
        claims.add(compared(
                last,
                last.standing(),
                new Compared(old.discrepancies(), old.developments(), more, old.incomparable())));
        return this;
    }

    /** Two tellings of the last claim cannot be compared. */
    Story unlike(Discrepancy.Kind kind, int a, int b, String reason, String wordsA, String wordsB) {
        Claim last = claims.remove(claims.size() - 1);
        List<Discrepancy> more = new ArrayList<>(last.comparison().incomparable());
        more.add(discrepancy(last, kind, a, b, reason, wordsA, wordsB));
        Compared old = last.comparison();
        claims.add(compared(
                last, last.standing(), new Compared(old.discrepancies(), old.developments(), old.possible(), more)));
        return this;
    }

    private Discrepancy discrepancy(
            Claim claim, Discrepancy.Kind kind, int a, int b, String detail, String wordsA, String wordsB) {
        return new Discrepancy(
                kind,
                a,
                b,
                detail,
                words(claim.tellings().get(a), wordsA),
                words(claim.tellings().get(b), wordsB));
    }

    /** What an account says comes near the last claim, too little to tell whether it is the same. */
    Story near(int account, String words) {
        Claim last = claims.remove(claims.size() - 1);
        claims.add(new Claim(
                last.id(),
                last.summary(),
                last.standing(),
                last.origins(),
                last.tellings(),
                last.lead(),
                last.relations(),
                last.comparison(),
                List.of(says(account, words)),
                last.silent().stream().filter(s -> s != account).toList()));
        return this;
    }

    /** The summary of the last claim is taken from one of its tellings, and all stand to it so. */
    Story related(int lead, Relation... relations) {
        claims.add(related(claims.remove(claims.size() - 1), lead, List.of(relations)));
        return this;
    }

    /** A telling of the last claim moved on from another. */
    Story develop(int earlier, int later, String detail) {
        Claim last = claims.remove(claims.size() - 1);
        List<Development> steps = List.of(new Development(earlier, later, detail));
        List<Relation> relations = new ArrayList<>(last.relations());
        relations.set(later, Relation.LATER);
        last = related(last, last.lead(), relations);
        claims.add(compared(
                last,
                last.standing(),
                new Compared(
                        last.discrepancies(),
                        steps,
                        last.comparison().possible(),
                        last.comparison().incomparable())));
        return this;
    }

    private static Claim related(Claim claim, int lead, List<Relation> relations) {
        return new Claim(
                claim.id(),
                claim.summary(),
                claim.standing(),
                claim.origins(),
                claim.tellings(),
                lead,
                relations,
                claim.comparison(),
                claim.near(),
                claim.silent());
    }

    private static Claim compared(Claim claim, Claim.Standing standing, Compared compared) {
        return new Claim(
                claim.id(),
                claim.summary(),
                standing,
                claim.origins(),
                claim.tellings(),
                claim.lead(),
                claim.relations(),
                compared,
                claim.near(),
                claim.silent());
    }

    private List<Span> words(Telling telling, String words) {
        if (words == null) {
            return List.of();
        }
        Span in = telling.statement().span();
        int start = accounts.get(telling.account()).article().snapshot().text().indexOf(words, in.start());
        return List.of(new Span(start, start + words.length()));
    }

    Place place(int account, String words) {
        return new Place(account, span(account, words));
    }

    static Quotation.Variant variant(String text, Place... places) {
        return new Quotation.Variant(text, Fidelity.IDENTICAL, List.of(places));
    }

    void quote(String speaker, String difference, Quotation.Variant... variants) {
        quotes.add(new Quotation(speaker, List.of(variants), difference));
    }

    void moment(Dating when, String summary, Place... places) {
        lines(when, summary, new Moment.Line(summary, false, Arrays.asList(places)));
    }

    /** A time of which several things are told, the first line's places standing for all. */
    void lines(Dating when, String summary, Moment.Line... lines) {
        Phase phase = date == null
                ? null
                : when.latest().isBefore(date.earliest())
                        ? Phase.BEFORE
                        : when.earliest().isAfter(date.latest()) ? Phase.AFTER : Phase.EVENT;
        moments.add(new Moment(when, phase, summary, lines[0].places(), Arrays.asList(lines)));
    }

    SideBySide build() {
        List<AnnotatedArticle> annotated = IntStream.range(0, accounts.size())
                .mapToObj(a -> new AnnotatedArticle(
                        accounts.get(a).article(),
                        List.of(),
                        List.<Name>of(),
                        List.<TimeExpression>of(),
                        List.<Quantity>of(),
                        attributions.get(a),
                        statements.get(a)))
                .toList();
        Event event = new Event(sha(label), label, date, annotated, List.of(), null);
        return new SideBySide(event, new Origins(annotated.size(), ties), claims, quotes, moments);
    }

    static String sha(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
