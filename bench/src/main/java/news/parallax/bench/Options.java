package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.bench.Corpus.Labelled;

/** The arguments after the command: pairs of a name and a value, and names alone. */
record Options(List<String> arguments) {

    boolean has(String name) {
        return arguments.contains(name);
    }

    /** The values of an option, in order; none where it was not given. */
    List<Path> paths(String name) {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.size(); i++) {
            if (arguments.get(i).equals(name)) {
                paths.add(Path.of(arguments.get(i + 1)));
            }
        }
        return paths;
    }

    /** The articles of the corpora given by {@code --ecb} and {@code --basil}. */
    List<Labelled> articles(boolean dated) throws IOException {
        List<Labelled> articles = new ArrayList<>();
        for (Path folder : paths("--ecb")) {
            articles.addAll(Corpus.ecbPlus(folder));
        }
        for (Path folder : paths("--basil")) {
            articles.addAll(Corpus.basil(folder, dated));
        }
        return articles;
    }
}
