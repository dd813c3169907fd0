package news.parallax.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.difference.Difference.Outcome;
import news.parallax.statement.name.Name;
import news.parallax.telling.Telling;
import news.parallax.text.WordList;

/**
 * Two places of one act.
 *
 * <p>Comparable when: both stand after the same word of place ("in", "at"), with the same verb, in the same place of nearly
 * equal sentences; neither account names the other's place; and neither can lie in the other, which is known of two
 * countries and of two of a sort ("Mill Street" and "Park Street"). Of all others, as a town and what may be its district,
 * it says that they are not comparable.
 */
final class PlaceFinder implements Finder {
    private static final Set<String> AT = WordList.of("in at near on outside inside");
    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> SORTS =
            WordList.of("street road avenue square county district province river lake bay"
                    + " island hospital airport school university station prison park hotel church");

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.add(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return countries;
    }

    @Override
    public List<Difference> find(Pair pair) {
        List<Name> some = places(pair.first());
        List<Name> others = places(pair.second());
        if (some.isEmpty() || others.isEmpty()) {
            return List.of();
        }
        Ground ground = new Ground(pair);
        List<Difference> found = new ArrayList<>();
        for (Name a : some) {
            for (Name b : others) {
                if (ground.isNear()
                        && isSameAct(ground, a, b)
                        && !isNamed(pair.second(), pair, a)
                        && !isNamed(pair.first(), pair, b)) {
                    found.add(difference(a, b));
                }
            }
        }
        return found;
    }

    private static List<Name> places(Telling telling) {
        return telling.statement().names().stream()
                .filter(n -> n.type() == Name.Type.PLACE)
                .toList();
    }

    private static boolean isSameAct(Ground ground, Name a, Name b) {
        String at = ground.one().wordBefore(a.span());
        return AT.contains(at)
                && at.equals(ground.other().wordBefore(b.span()))
                && ground.isSamePlace(a.span(), b.span())
                && !ground.verb(a.span(), b.span()).isEmpty();
    }

    private static boolean isNamed(Telling telling, Pair pair, Name name) {
        String last = Ground.lastWord(name.entity());
        return pair.tellings().account(telling).names().stream()
                .anyMatch(n -> Ground.lastWord(n.entity()).equals(last)
                        || n.entity()
                                .toLowerCase(Locale.ROOT)
                                .contains(name.entity().toLowerCase(Locale.ROOT)));
    }

    private static Difference difference(Name a, Name b) {
        String one = a.entity().toLowerCase(Locale.ROOT);
        String other = b.entity().toLowerCase(Locale.ROOT);
        String sort = Ground.lastWord(one);
        boolean apart = COUNTRIES.contains(one) && COUNTRIES.contains(other)
                || SORTS.contains(sort) && sort.equals(Ground.lastWord(other));
        boolean inOrder = one.compareTo(other) <= 0;
        String detail = "where: " + (inOrder ? a : b).entity() + " and " + (inOrder ? b : a).entity();
        return new Difference(
                Discrepancy.Kind.PLACE,
                apart ? Outcome.DIFFERS : Outcome.NOT_COMPARABLE,
                apart ? detail : detail + ": one may lie in the other",
                List.of(a.span()),
                List.of(b.span()));
    }
}
