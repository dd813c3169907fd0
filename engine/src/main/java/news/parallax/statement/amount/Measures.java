package news.parallax.statement.amount;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units of measure and of money, by their names and marks. */
final class Measures {
    private static final Map<String, String> UNITS = new HashMap<>();
    /** Written next to the figure: "30km". */
    private static final Map<String, String> MARKS = new HashMap<>();

    private static final Map<String, String> CURRENCIES = new HashMap<>();
    /** "Hong Kong dollars", "Swiss francs", "HK$". */
    private static final Map<String, String> FOREIGN = new HashMap<>();

    static {
        for (String word :
                ("second minute hour day week month year decade kilometre mile metre foot inch yard tonne ton kilogram"
                                + " gram litre gallon barrel acre hectare knot degree megawatt gigawatt kilowatt gigabyte megabyte"
                                + " terabyte pint ounce ounce centimetre millimetre century cent night mph kph pound")
                        .split(" ")) {
            UNITS.put(word, word);
            UNITS.put(word + "s", word);
        }
        both("kilometer", "kilometre");
        both("meter", "metre");
        both("centimeter", "centimetre");
        both("liter", "litre");
        both("kilo", "kilogram");
        both("sec", "second");
        both("min", "minute");
        both("hr", "hour");
        both("yr", "year");
        both("lb", "pound");
        UNITS.put("feet", "foot");
        UNITS.put("inches", "inch");
        UNITS.put("centuries", "century");
        UNITS.put("pence", "penny");
        UNITS.put("nights", "night");
        for (String pair :
                ("km kilometre,kms kilometre,kg kilogram,ft foot,cm centimetre,mm millimetre,mph mph,kph kph,mw megawatt"
                                + ",gw gigawatt,kw kilowatt,gb gigabyte,tb terabyte,mb megabyte,ml millilitre,oz ounce,mi mile,lbs pound"
                                + ",lb pound,in inch,hrs hour,mins minute,g gram,p penny,ha hectare,yd yard")
                        .split(",")) {
            int space = pair.indexOf(' ');
            MARKS.put(pair.substring(0, space), pair.substring(space + 1));
        }
        for (String pair :
                ("$ USD,\u20ac EUR,\u00a3 GBP,\u00a5 JPY,\u20b9 INR,\u20bd RUB,us$ USD,usd USD,eur EUR,gbp GBP,jpy JPY,inr INR,cny CNY"
                                + ",rub RUB,chf CHF,aud AUD,cad CAD,rs INR,rs. INR,dlrs USD,dollar USD,dollars USD,euro EUR,euros EUR"
                                + ",sterling GBP,yen JPY,yuan CNY,rupee INR,rupees INR,rubles RUB,roubles RUB,rouble RUB,ruble RUB"
                                + ",shekels ILS,baht THB,rand ZAR,naira NGN,ringgit MYR,rupiah IDR,kronor SEK,zloty PLN")
                        .split(",")) {
            int space = pair.indexOf(' ');
            CURRENCIES.put(pair.substring(0, space), pair.substring(space + 1));
        }
        for (String pair :
                ("a AUD,au AUD,c CAD,ca CAD,hk HKD,nz NZD,s SGD,r BRL,us USD,u.s USD,u.s. USD,canadian CAD,australian AUD,american USD"
                                + ",singapore SGD,zealand NZD,kong HKD")
                        .split(",")) {
            int space = pair.indexOf(' ');
            FOREIGN.put(pair.substring(0, space), pair.substring(space + 1));
        }
    }

    private Measures() {}

    private static void both(String word, String unit) {
        UNITS.put(word, unit);
        UNITS.put(word + "s", unit);
    }

    /** The unit that a word of its own is; null when it is none. */
    static @Nullable String unit(String word) {
        String unit = UNITS.get(word);
        return unit != null || word.length() < 2 || word.equals("in") || word.equals("ha") ? unit : MARKS.get(word);
    }

    /** The unit that letters behind a figure are. */
    static @Nullable String mark(String letters) {
        return MARKS.get(letters);
    }

    /** The currency of a mark, code or name. */
    static @Nullable String currency(String word) {
        return CURRENCIES.get(word);
    }

    /** Whose dollars they are, by the word before. */
    static @Nullable String dollarsOf(String word) {
        return FOREIGN.get(word);
    }
}
