package news.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Block;
import news.parallax.claim.Claim;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.text.Span;

/** The names of the places on the page that a link can lead to. Made of numbers only: no input can choose one. */
final class Anchors {
    private final String event;
    private final List<NavigableSet<Integer>> starts = new ArrayList<>();
    private final List<AnnotatedArticle> accounts;

    Anchors(int number, SideBySide sideBySide) {
        event = "e" + number;
        accounts = sideBySide.event().accounts();
        accounts.forEach(a -> starts.add(new TreeSet<>()));
        for (Claim claim : sideBySide.claims()) {
            for (Telling telling : claim.tellings()) {
                add(telling.account(), telling.statement().span());
            }
        }
        sideBySide.quotes().stream()
                .flatMap(q -> q.variants().stream())
                .flatMap(v -> v.places().stream())
                .forEach(p -> add(p.account(), p.span()));
        sideBySide.timeline().stream().flatMap(m -> m.places().stream()).forEach(p -> add(p.account(), p.span()));
    }

    /** Only what lies in a block is in the reading view; the rest leads to the head of the account. */
    private void add(int account, Span span) {
        for (Block block : accounts.get(account).article().blocks()) {
            if (block.span().start() <= span.start()
                    && span.start() < block.span().end()) {
                starts.get(account).add(span.start());
            }
        }
    }

    String event() {
        return event;
    }

    String account(int account) {
        return event + "-a" + account;
    }

    String claim(int row) {
        return event + "-c" + row;
    }

    String difference(int number) {
        return event + "-d" + number;
    }

    String possible(int number) {
        return event + "-p" + number;
    }

    String place(int account, int start) {
        return account(account) + "-s" + start;
    }

    /** Where a link to a sentence goes. */
    String link(int account, Span span) {
        return "#" + (starts.get(account).contains(span.start()) ? place(account, span.start()) : account(account));
    }

    String link(Telling telling) {
        return link(telling.account(), telling.statement().span());
    }

    String link(Place place) {
        return link(place.account(), place.span());
    }

    /** The starts within a span that something links to. */
    NavigableSet<Integer> within(int account, Span span) {
        return starts.get(account).subSet(span.start(), true, span.end(), false);
    }
}
