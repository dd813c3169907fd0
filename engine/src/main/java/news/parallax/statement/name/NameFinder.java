package news.parallax.statement.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.Sentence;
import news.parallax.text.Snapshot;

/**
 * Finds names by capitals and tags, tells their type by titles, endings and surroundings, and takes the short form for
 * the full one that the article has. Every mention in an article counts for all: consistency within the document.
 */
public final class NameFinder {
    /**
     * The names of an article.
     *
     * @param names every mention in order
     * @param titles for each entity the titles it is given, in lower case ("president")
     */
    public record Found(List<Name> names, Map<String, Set<String>> titles) {}

    /** The names in the sentences of an article. */
    public Found find(Snapshot snapshot, List<Sentence> sentences) {
        List<Mention> mentions = MentionFinder.find(sentences);
        Bearers bearers = new Bearers(mentions);
        List<Name> names = new ArrayList<>();
        Map<String, Set<String>> titles = new TreeMap<>();
        for (Mention mention : mentions) {
            String key = bearers.key(mention);
            String entity = Spelling.of(bearers.entity(key));
            names.add(new Name(mention.span(), bearers.type(key), entity));
            Set<String> given = titles.computeIfAbsent(entity, e -> new TreeSet<>());
            String title = mention.title();
            if (title != null) {
                given.add(title);
            }
        }
        return new Found(names, titles);
    }
}
