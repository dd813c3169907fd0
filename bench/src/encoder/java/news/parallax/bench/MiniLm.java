package news.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** all-MiniLM-L6-v2 (Apache-2.0), quantised, by way of ONNX. */
public final class MiniLm implements WordEncoder {
    private static final int BATCH = 64;

    private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();

    @Override
    public String name() {
        return "all-MiniLM-L6-v2";
    }

    @Override
    public List<String> vocabulary() {
        try (InputStream in = MiniLm.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            JsonNode vocabulary =
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).path("model").path("vocab");
            return vocabulary.propertyStream()
                    .map(e -> e.getKey())
                    .filter(w -> w.matches("[a-z]{2,}"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<float[]> encode(List<String> words) {
        List<float[]> vectors = new ArrayList<>();
        for (int i = 0; i < words.size(); i += BATCH) {
            List<TextSegment> batch = words.subList(i, Math.min(words.size(), i + BATCH)).stream()
                    .map(TextSegment::from)
                    .toList();
            model.embedAll(batch).content().forEach(e -> vectors.add(e.vector()));
        }
        return vectors;
    }
}
