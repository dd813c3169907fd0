package news.parallax.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import news.parallax.event.Reason;
import news.parallax.event.Reason.Differing;

/** Why articles are together or apart, as JSON objects. */
final class ReasonJson {
    private ReasonJson() {}

    static void write(JsonGenerator json, List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart("why");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeBooleanField("together", reason.other() == null);
            json.writeStringField("one", reason.one().article().input());
            json.writeStringField("two", reason.two().article().input());
            if (reason.other() != null) {
                json.writeStringField("event", reason.other());
            }
            ArticleJson.writeStrings(json, "names", reason.names());
            ArticleJson.writeStrings(json, "numbers", reason.numbers());
            ArticleJson.writeStrings(json, "dates", reason.dates());
            ArticleJson.writeStrings(json, "onlyOne", reason.onlyOne());
            ArticleJson.writeStrings(json, "onlyTwo", reason.onlyTwo());
            json.writeArrayFieldStart("differing");
            for (Differing differing : reason.differing()) {
                json.writeStartObject();
                json.writeStringField("what", differing.what());
                json.writeStringField("one", differing.one());
                json.writeStringField("two", differing.two());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (reason.daysApart() != null) {
                json.writeNumberField("daysApart", reason.daysApart());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
