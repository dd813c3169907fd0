package news.parallax.claim;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.difference.Development;
import news.parallax.difference.Discrepancy;
import news.parallax.lineup.LineUp;
import news.parallax.origin.OriginTracer;
import news.parallax.quote.Quotation;
import news.parallax.quote.QuotationMaker;
import news.parallax.quote.QuoteMatch;
import news.parallax.quote.QuoteMatcher;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Span;
import news.parallax.text.Weights;

/** Accounts of one event laid side by side, for tests. */
record SideBySide(List<AnnotatedArticle> accounts, List<Claim> claims, List<Quotation> quotes, List<Moment> timeline) {
    private static final LineUp LINE_UP = new LineUp(Weights.ofNews());

    static SideBySide of(Account... given) {
        List<AnnotatedArticle> accounts = Stream.of(given).map(Account::read).toList();
        Tellings tellings = Tellings.of(accounts);
        List<QuoteMatch> matches = new QuoteMatcher().match(tellings);
        List<Claim> claims = new ClaimMaker(LINE_UP).make(tellings, matches, new OriginTracer().trace(accounts));
        return new SideBySide(
                accounts,
                claims,
                new QuotationMaker().make(tellings, matches),
                new TimelineMaker().make(tellings, claims, null));
    }

    String text(Telling telling) {
        return text(telling.account(), telling.statement().span());
    }

    String text(int account, Span span) {
        return accounts.get(account).text(span);
    }

    List<String> texts(int account, List<Span> spans) {
        return spans.stream().map(s -> text(account, s)).toList();
    }

    /** The claim in which an account says some words. */
    Claim claim(int account, String words) {
        return claims.stream()
                .filter(c -> c.tellings().stream().anyMatch(t -> t.account() == account && text(t).contains(words)))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no claim in which " + account + " says “" + words + "”: " + lines()));
    }

    List<Discrepancy> discrepancies() {
        return claims.stream().flatMap(c -> c.discrepancies().stream()).toList();
    }

    List<Development> developments() {
        return claims.stream().flatMap(c -> c.developments().stream()).toList();
    }

    private List<List<String>> lines() {
        return claims.stream()
                .map(c -> c.tellings().stream()
                        .map(t -> t.account() + ": " + text(t))
                        .toList())
                .toList();
    }
}
