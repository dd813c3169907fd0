package news.parallax.claim;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.origin.OriginTracer;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Span;

/** Accounts of one event laid side by side, for tests. */
record SideBySide(List<AnnotatedArticle> accounts, List<Claim> claims, List<Quotation> quotes, List<Moment> timeline) {
    static SideBySide of(Account... given) {
        List<AnnotatedArticle> accounts = Stream.of(given).map(Account::read).toList();
        ClaimMaker maker = new ClaimMaker();
        ClaimMaker.Material material = maker.gather(accounts);
        return new SideBySide(
                accounts,
                maker.make(material, new OriginTracer().trace(accounts)),
                new QuotationMaker().make(material),
                new TimelineMaker().make(material));
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
