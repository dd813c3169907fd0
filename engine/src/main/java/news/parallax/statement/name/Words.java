package news.parallax.statement.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short word lists. */
final class Words {
    private Words() {}

    static Set<String> of(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.strip().split("\\s+"))));
    }
}
