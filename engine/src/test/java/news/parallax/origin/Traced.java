package news.parallax.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.Account;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Place;
import news.parallax.text.Span;

/** Accounts with the ties found between them. */
record Traced(List<AnnotatedArticle> accounts, Origins origins) {
    static Traced of(Account... given) {
        List<AnnotatedArticle> accounts = Stream.of(given).map(Account::read).toList();
        return new Traced(accounts, new OriginTracer().trace(accounts));
    }

    List<Tie.Kind> kinds() {
        return origins.ties().stream().map(Tie::kind).toList();
    }

    Tie only(Tie.Kind kind) {
        List<Tie> found = origins.ties().stream().filter(t -> t.kind() == kind).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " ties of kind " + kind);
        }
        return found.get(0);
    }

    /** Where words stand in an account. */
    Place place(int account, String words) {
        int start = accounts.get(account).article().snapshot().text().indexOf(words);
        if (start < 0) {
            throw new AssertionError("account " + account + " has no " + words);
        }
        return new Place(account, new Span(start, start + words.length()));
    }

    Origins.Count count(Place... places) {
        return origins.count(Arrays.asList(places));
    }

    /** All accounts, taken whole. */
    Origins.Count all() {
        return origins.countAccounts(
                IntStream.range(0, origins.accounts()).boxed().toList());
    }

    List<String> texts(int account, List<Span> spans) {
        List<String> texts = new ArrayList<>();
        spans.forEach(s -> texts.add(accounts.get(account).text(s)));
        return texts;
    }
}
