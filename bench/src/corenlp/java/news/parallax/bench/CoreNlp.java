package news.parallax.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.QuotationsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import news.parallax.bench.Polnear.Gold;
import news.parallax.text.Span;

/**
 * CoreNLP's quotes. A quotation's source is the mention of its speaker; it tells no cue, and nothing without quotation marks. What
 * quotes need not, such as days and amounts, is left out.
 */
final class CoreNlp {
    private final boolean coreference;
    private final StanfordCoreNLP pipeline;

    CoreNlp(boolean coreference) {
        this.coreference = coreference;
        // It tells of every model and every article.
        RedwoodConfiguration.empty().apply();
        // One made before would share its models with this.
        StanfordCoreNLP.clearAnnotatorPool();
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse" + (coreference ? ",coref" : "") + ",quote");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        pipeline = new StanfordCoreNLP(settings, coreference);
    }

    List<Gold> find(String text) {
        Annotation article = new Annotation(text);
        if (!coreference) {
            // Quotes fail where there is no map of chains, but not where it is empty.
            article.set(CorefChainAnnotation.class, Map.of());
        }
        pipeline.annotate(article);
        List<CoreLabel> words = article.get(TokensAnnotation.class);
        List<Gold> found = new ArrayList<>();
        for (CoreMap quote : article.get(QuotationsAnnotation.class)) {
            Integer first = quote.get(MentionBeginAnnotation.class);
            Integer last = quote.get(MentionEndAnnotation.class);
            // Quotation marks alone are no attribution.
            if (first != null && last != null) {
                Span source = new Span(words.get(first).beginPosition(), words.get(last).endPosition());
                Span content = new Span(
                        quote.get(CharacterOffsetBeginAnnotation.class), quote.get(CharacterOffsetEndAnnotation.class));
                found.add(new Gold(List.of(source), List.of(), List.of(content)));
            }
        }
        return found;
    }
}
