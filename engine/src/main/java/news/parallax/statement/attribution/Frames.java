package news.parallax.statement.attribution;

import java.util.List;
import java.util.Set;
import news.parallax.text.Cue;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;

/**
 * Speakers who stand around or within what they say: "By the ministry's account, the men agreed", "The noise, says Ana Roe, was
 * loud". All of such a sentence is theirs, also what others say in it.
 */
final class Frames {
    private static final Set<String> TELLINGS =
            WordList.of("account telling version words view opinion reading estimate count reckoning version");
    /** A source has so many words at most. */
    private static final int SOURCE = 8;

    private Frames() {}

    static void add(List<Draft> found, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            if (tokens.size() < 2 || !tokens.get(0).lower().matches("by|in")) {
                continue;
            }
            int comma = comma(tokens, 1);
            if (comma < 0 || comma > SOURCE + 2 || comma + 1 >= tokens.size()) {
                continue;
            }
            boolean of = tokens.get(1).is("the")
                    && comma > 4
                    && tokens.get(2).is("words")
                    && tokens.get(3).is("of");
            boolean owned = comma > 3
                    && TELLINGS.contains(tokens.get(comma - 1).lower())
                    && (tokens.get(comma - 2).is("'s") || tokens.get(comma - 2).is("'"));
            if (of || owned) {
                Span source = of ? span(tokens, 4, comma) : span(tokens, 1, comma - 2);
                Span cue = of ? span(tokens, 0, 4) : span(tokens, comma - 2, comma);
                Span content = span(tokens, comma + 1, tokens.size());
                found.removeIf(d -> d.source().stream().anyMatch(source::overlaps));
                found.add(Draft.of(source, cue, List.of(content)));
            }
        }
    }

    /** "The noise, says Ana Roe, was loud": the name behind the verb is the source, and what stands before it is said. */
    static void turn(Draft draft, List<Sentence> sentences) {
        if (draft.source().size() != 1 || draft.cue().size() != 1) {
            return;
        }
        Span source = draft.source().get(0);
        Span cue = draft.cue().get(0);
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            int at = at(tokens, cue.start());
            if (!sentence.span().contains(cue)
                    || at < 2
                    || at + 1 >= tokens.size()
                    || source.end() > cue.start()
                    || !tokens.get(at - 1).is(",")
                    || !Cue.isCue(tokens.get(at).lower())
                    || tokens.get(at - 2).span().end() > source.end()
                    || tokens.get(at - 2).span().end() <= source.start()
                    || source.start() > sentence.span().start() + 1) {
                continue;
            }
            int end = at + 1;
            while (end < tokens.size() && tokens.get(end).tag().equals("PROPN")) {
                end++;
            }
            if (end == at + 1 || end >= tokens.size() || !tokens.get(end).is(",")) {
                return;
            }
            boolean aside =
                    end + 1 < tokens.size() && tokens.get(end + 1).lower().matches("who|whose|the|a|an");
            int close = aside ? comma(tokens, end + 1) : end;
            Span speaker = span(tokens, at + 1, end);
            draft.lose(span(tokens, at + 1, close < 0 ? end : close + 1));
            draft.source().set(0, speaker);
            draft.content()
                    .add(new Span(source.start(), tokens.get(at - 2).span().end()));
            draft.content().sort(null);
            return;
        }
    }

    private static int at(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static int comma(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }
}
