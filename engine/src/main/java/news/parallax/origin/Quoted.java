package news.parallax.origin;

import java.util.List;
import java.util.stream.Stream;
import news.parallax.article.Block;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.attribution.Attribution;
import news.parallax.text.Span;

/**
 * What an account gives word for word as somebody else's: in quotation marks, or set off. Who quotes the same words has
 * them from the same mouth, not from the other account.
 */
record Quoted(List<Span> spans) {
    static Quoted in(AnnotatedArticle account) {
        Stream<Span> direct = account.attributions().stream()
                .filter(a -> a.kind() == Attribution.Kind.DIRECT)
                .flatMap(a -> a.content().stream());
        Stream<Span> marked = account.statements().stream().flatMap(s -> s.quotes().stream());
        Stream<Span> setOff = account.article().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.QUOTE)
                .map(Block::span);
        return new Quoted(Stream.of(direct, marked, setOff)
                .flatMap(s -> s)
                .distinct()
                .sorted()
                .toList());
    }

    boolean holds(Span span) {
        return spans.stream().anyMatch(s -> s.contains(span));
    }
}
