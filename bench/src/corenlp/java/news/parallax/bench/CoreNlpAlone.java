package news.parallax.bench;

import java.util.List;
import news.parallax.bench.Polnear.Gold;

/** CoreNLP without coreference, which its quotes ask for and can go without. */
public final class CoreNlpAlone implements AttributionPeer {
    private final CoreNlp quotes = new CoreNlp(false);

    @Override
    public String name() {
        return "CoreNLP without coreference";
    }

    @Override
    public List<Gold> find(String text) {
        return quotes.find(text);
    }
}
