package news.parallax.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Short word lists as they are written in the code: words parted by white space. */
public final class WordList {
    private WordList() {}

    public static Set<String> of(String words) {
        return Set.copyOf(new HashSet<>(List.of(words.strip().split("\\s+"))));
    }
}
