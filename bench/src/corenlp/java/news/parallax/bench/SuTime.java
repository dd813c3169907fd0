package news.parallax.bench;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import news.parallax.bench.TimeMl.Marked;
import news.parallax.bench.TimeMl.Time;
import news.parallax.text.Span;

/** SUTime, CoreNLP's times, without the calendars of feasts, which ask for one more library. */
public final class SuTime implements TimexPeer {
    private final StanfordCoreNLP pipeline;
    private final TimeAnnotator annotator;

    public SuTime() {
        // It tells of every model and every article.
        RedwoodConfiguration.empty().apply();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("sutime.markTimeRanges", "false");
        pipeline = new StanfordCoreNLP(settings);
        annotator = new TimeAnnotator("sutime", settings);
    }

    @Override
    public String name() {
        return "SUTime of CoreNLP 4.5.10";
    }

    @Override
    public Supplier<List<Time>> prepared(Marked article) {
        Annotation text = new Annotation(article.text());
        text.set(DocDateAnnotation.class, article.created().toString());
        pipeline.annotate(text);
        return () -> find(text);
    }

    private List<Time> find(Annotation text) {
        annotator.annotate(text);
        List<Time> times = new ArrayList<>();
        for (CoreMap time : text.get(TimexAnnotations.class)) {
            Timex timex = time.get(TimexAnnotation.class);
            Span span = new Span(
                    time.get(CharacterOffsetBeginAnnotation.class), time.get(CharacterOffsetEndAnnotation.class));
            times.add(new Time(
                    span, timex.timexType(), Objects.requireNonNullElse(timex.value(), String.valueOf(timex.altVal()))));
        }
        return times;
    }
}
