package news.parallax.bench;

import java.util.List;
import news.parallax.bench.Polnear.Gold;

/** CoreNLP with coreference, as its quotes ask for. */
public final class CoreNlpWithCoreference implements AttributionPeer {
    private final CoreNlp quotes = new CoreNlp(true);

    @Override
    public String name() {
        return "CoreNLP with coreference";
    }

    @Override
    public List<Gold> find(String text) {
        return quotes.find(text);
    }
}
