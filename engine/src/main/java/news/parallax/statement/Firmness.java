package news.parallax.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.statement.StatementMaker.Material;
import news.parallax.statement.attribution.Attribution;
import news.parallax.text.Cue;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells by words how firmly a statement stands as it is written, and whether it is negated. Words count only in the clause
 * that tells the thing ({@link MainClause}) and where they bear on it. Does not read irony.
 */
final class Firmness {
    private static final Set<String> HEDGES = WordList.of("""
            may might could reportedly allegedly apparently possibly perhaps probably likely suspected believed thought
            purportedly alleged unconfirmed unclear appear appears appeared seem seems seemed rumoured rumored unverified
            presumably supposedly potentially seemingly ostensibly uncertain""");
    private static final Set<String> PLANS = WordList.of("""
            will 'll \u2019ll wo would shall plan plans planned planning expected scheduled intends intend intended hopes hoped
            aims aimed slated poised set due prepares preparing pledged vowed promised""");
    /** A plan only where "to" follows: "set to open", not "a set of keys". */
    private static final Set<String> PLANS_TO =
            WordList.of("set due expected scheduled slated poised preparing prepares planning");

    /** May stand with a noun alone: "two suspected smugglers". */
    private static final Set<String> OF_NOUNS = WordList.of(
            "alleged suspected believed thought likely rumoured rumored unconfirmed unverified apparent planned expected");

    /** What one "would not" do is no plan. */
    private static final Set<String> TELLS =
            WordList.of("say tell comment confirm discuss disclose reveal elaborate name");

    private static final Set<String> NEGATIONS =
            WordList.of("not n't n\u2019t never cannot no nobody none neither nor without");
    private static final Set<String> SENSES = WordList.of("hear see feel smell taste remember understand afford");
    private static final Set<String> FAILS = WordList.of("fail fails failed");
    /** A negation that stands later than this is of another clause. */
    private static final int CLAUSE = 14;
    /** How far before a verb its own negation may stand. */
    private static final int NEAR = 14;

    private Firmness() {}

    static boolean isNegated(List<Token> tokens) {
        List<Token> clause = clause(tokens);
        return clause.stream().limit(CLAUSE).anyMatch(t -> NEGATIONS.contains(t.lower())) || fails(clause);
    }

    /** "The readout fails to mention it". */
    private static boolean fails(List<Token> clause) {
        for (int i = 0; i + 1 < Math.min(CLAUSE, clause.size()); i++) {
            if (FAILS.contains(clause.get(i).lower()) && clause.get(i + 1).is("to")) {
                return true;
            }
        }
        return false;
    }

    static Certainty certainty(Material material, Span span, List<Token> tokens, @Nullable Attribution attribution) {
        if (attribution != null && isDenied(material, attribution)) {
            return Certainty.DENIED;
        }
        if (tokens.get(tokens.size() - 1).is("?")) {
            return Certainty.ASKED;
        }
        List<Token> main = MainClause.of(tokens);
        if (main.isEmpty() && tokens.get(0).lower().matches("whether|if")) {
            // "(Asked) whether one was planned", "(would not say) if it held": left open.
            return Certainty.ASKED;
        }
        List<Token> clause = clause(tokens);
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (isOfPhrase(clause, i)) {
                continue;
            }
            if (Cue.isDenial(token.lower()) && !token.lower().endsWith("ing") && denies(material, token.span())) {
                return Certainty.DENIED;
            }
            if (HEDGES.contains(token.lower()) && !(token.is("may") && token.isCapital()) && !isAbility(clause, i)) {
                return Certainty.HEDGED;
            }
            if (!isNotAhead(clause, i) && (isPlan(clause, i) || isPlanCue(material, span, token))) {
                return Certainty.PLANNED;
            }
        }
        return attribution == null ? Certainty.ASSERTED : Certainty.REPORTED;
    }

    /** The clause that tells the thing; of what only hangs on something else, all. */
    private static List<Token> clause(List<Token> tokens) {
        List<Token> main = MainClause.of(tokens);
        return main.isEmpty() ? tokens : main;
    }

    /** Behind the verb, with a noun ("held two suspected smugglers") or with what is added ("…, allegedly for money"). */
    private static boolean isOfPhrase(List<Token> clause, int at) {
        if (at == 0 || at + 1 == clause.size() || clause.subList(0, at).stream().noneMatch(MainClause::isVerb)) {
            return false;
        }
        Token next = clause.get(at + 1);
        if (OF_NOUNS.contains(clause.get(at).lower()) && next.tag().matches("NOUN|PROPN|ADJ|NUM")) {
            return true;
        }
        return clause.get(at - 1).is(",")
                && next.isWord()
                && clause.subList(at + 1, clause.size()).stream()
                        .takeWhile(t -> !t.is(","))
                        .noneMatch(MainClause::isVerb);
    }

    private static boolean isPlan(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        // "Due to open", not "due to the storm".
        boolean to = at + 2 < tokens.size()
                && tokens.get(at + 1).is("to")
                && tokens.get(at + 2).tag().matches("VERB|AUX|ADV");
        return PLANS.contains(token.lower())
                && (to || !PLANS_TO.contains(token.lower()) && !token.tag().equals("NOUN"));
    }

    /** "Would not say whether …"; "would have bet on it": neither is ahead. */
    private static boolean isNotAhead(List<Token> tokens, int at) {
        if (at + 2 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(at + 1).lower();
        return NEGATIONS.contains(next) && TELLS.contains(tokens.get(at + 2).lower())
                || tokens.get(at).is("would") && next.equals("have");
    }

    /** "Could not swim", "could hear them": what one was able to. */
    private static boolean isAbility(List<Token> tokens, int at) {
        return tokens.get(at).is("could")
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).lower().matches("not|n't|n\u2019t|never|only|hardly|no")
                        || SENSES.contains(tokens.get(at + 1).lower()));
    }

    /** "The company plans …", where the plan is what the attribution's cue says. */
    private static boolean isPlanCue(Material material, Span span, Token token) {
        return PLANS.contains(token.lower())
                && material.attributions().stream()
                        .flatMap(a -> a.cue().stream())
                        .anyMatch(c -> span.contains(c) && c.contains(token.span()));
    }

    static boolean isDenied(Material material, Attribution attribution) {
        return attribution.cue().stream().anyMatch(c -> denies(material, c));
    }

    /** A verb of denial that is not itself denied: "did not deny" denies nothing. */
    private static boolean denies(Material material, Span verb) {
        boolean denial = false;
        for (String word :
                material.snapshot().text(verb).toLowerCase(Locale.ROOT).split("\\W+")) {
            denial |= Cue.isDenial(word);
        }
        if (!denial) {
            return false;
        }
        Span near = new Span(Math.max(0, verb.start() - NEAR), verb.end());
        return material.sentences().stream()
                .filter(s -> s.span().overlaps(verb))
                .flatMap(s -> s.tokens(near).stream())
                .noneMatch(t -> NEGATIONS.contains(t.lower()));
    }
}
