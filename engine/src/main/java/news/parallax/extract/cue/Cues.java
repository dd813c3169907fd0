package news.parallax.extract.cue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;
import news.parallax.text.DateText;
import news.parallax.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a line tell of its role, whatever page it stands on. Knows no outlet; a line without a cue has
 * none.
 */
public final class Cues {
    private static final Pattern BREADCRUMB = Pattern.compile(
            "^(?:home|news|front page|you are here)\\b.{0,60}? ?(?:/|>|»|›|\\|) .*|^(?:[^/>»›|.]{2,30} ?[>»›|/] ?){2,}[^.]{0,120}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARE = start(
            "share(?: (?:this|on|via|button|article|story|now|tweet|with|options|to|your).*)?|tweet(?: this)?|print(?: this.*)?|e-?mail(?: this.*)?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|copy link|save(?: for later| article| story)?|bookmark(?: this.*)?|listen(?: to this.*)?|\\d+ shares?");
    private static final Pattern MENU = start(
            "menu|search|log ?in|sign ?in|register|my account|skip to (?:main )?content|toggle .*|back to top|close|open .*menu|home|breaking news|latest(?: news)?|trending(?: now)?|top stories|featured(?: post| story)?|advertisement|ad|sponsored(?: content)?|promoted|loading.*|video|videos|photos|watch live|live|next|previous|contact us|about us|privacy policy.*|terms (?:of|and) .*|cookie.*|(?:we|this (?:web)?site) uses? cookies.*|accept(?: all)?(?: cookies)?|all rights reserved.*|copyright .*|(?:\\(c\\)|©|&copy;).*|\\d+ min(?:ute)?s? read|reading time.*|\\d+ of \\d+");
    private static final Pattern RELATED = start(
            "related(?: (?:articles|stories|coverage|posts|content|topics|news|reading))?:?.*|read (?:more|next|also|the full .{0,40}|this next)\\b.*|see also\\b.*|check also.*|more (?:from|on|stories|news|coverage|in|about)\\b.{0,60}|you (?:may|might) (?:also )?(?:like|be interested).*|recommended(?: for you| stories| reading)?:?|most (?:read|popular|viewed|commented|shared)(?: .{0,20})?|don'?t miss:?.*|must read:?.*|editor'?s (?:picks?|choice):?|also read:?.*|in pictures:?.*|in case you missed it.*|what to read next|around the web|from our partners|popular (?:now|posts|stories)|up next:?.*|elsewhere on .*|>+ .*|» .*|\\w+ \\d{1,2}, \\d{4} at .{0,20}");
    private static final Pattern COMMENTS = start(
            "comments?(?: section| policy| are closed.*| \\(?\\d+\\)?)?:?|\\d+ (?:comments?|responses?|replies|thoughts?)\\b.{0,60}|leave a (?:reply|comment).*|(?:post|add|write|submit) (?:a |your )?comment.*|join (?:the|our) (?:conversation|discussion|commenting).*|(?:reader|top|all|recent|latest|newest) comments?|view (?:all )?(?:\\d+ )?comments.*|be the first to comment.*|what do you think\\?? .{0,30}comments?.*|responses|show comments|hide comments|discussion \\(\\d+\\)|reply|.{1,40} says:");
    private static final Pattern FORM = start(
            "your e-?mail address will not be published.*|required fields are marked.*|e-?mail address:?|your (?:name|e-?mail)\\b.{0,20}|name ?\\*?|website|enter your .*|by (?:signing|subscribing|clicking|entering|submitting)\\b.*|i (?:agree|would like) to .*|notify me .*|save my name.*|thank you for (?:signing|subscribing).*");
    private static final Pattern PROMO = Pattern.compile(
            "\\b(?:subscribe|subscription|newsletters?|sign up|sign-up|free trial|donat(?:e|ion|ions)|support (?:our|independent|quality|us|local)|your (?:support|donation|contribution|subscription|inbox)|follow (?:us|our|the \\w+|@\\w+)|like us on|download (?:our|the) .{0,20}app|join our|become a (?:member|subscriber|supporter)|delivered to your|straight to your|breaking news alerts?|whatsapp channel|telegram channel|get the latest|bookmark (?:this|your)|start your .{0,30}(?:subscription|trial)|unlimited access|chip in|buy us a coffee|crowdfund|paywalls?|ad-free)\\b");
    /** What is in every text that {@link #PROMO} is found in. */
    private static final List<String> PROMO_SIGNS = List.of(
            "subscri",
            "newsletter",
            "sign",
            "free",
            "donat",
            "support ",
            "your ",
            "follow ",
            "like us",
            "download",
            "join our",
            "become a ",
            "to your",
            "alert",
            "channel",
            "latest",
            "bookmark",
            "unlimited",
            "chip in",
            "buy us",
            "crowdfund",
            "paywall");

    private static final Pattern WE = Pattern.compile("\\b(?:we|us|our|ours)\\b");
    private static final Pattern YOU = Pattern.compile("\\b(?:you|your|yours)\\b");
    private static final Pattern TRADE = Pattern.compile(
            "\\b(?:journalis[mt]s?|reporters?|reporting|newsroom|readers?|documentary|coverage|the story|our stories|site|website|page)\\b");
    private static final Pattern CREDIT_AT_END = Pattern.compile(
            "[(\\[](?:photo|image|picture|pic|credit|file photo|photograph|video|source|courtesy|illustration|graphic|afp|ap|getty|reuters)\\b[^)\\]]{0,80}[)\\]]\\.?$|(?:photo|image|picture|photograph|photo credit|image credit|credit|illustration)(?: ?: ?| by | courtesy )[^.]{2,60}\\.?$|(?:getty images|shutterstock|afp/.{2,30}|file photo|handout(?:/.{2,30})?|via [A-Z]\\w+ ?(?:Images|Photos?)|[A-Z]\\w+ (?:Images|Pictures|Photos))[)\\]]?\\.?$|(?:©|\\(c\\)) ?[\\p{L}/ .&-]{2,60}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT_AT_START = Pattern.compile(
            "(?:photo|image|picture|file photo|pictured|caption|watch|video)\\s*:.*", Pattern.CASE_INSENSITIVE);
    /** What is in every text that one of the two above is found in. */
    private static final List<String> CREDIT_SIGNS = List.of(
            ":",
            "(",
            "[",
            "\u00a9",
            " by ",
            "courtesy",
            "images",
            "photo",
            "picture",
            "shutterstock",
            "afp",
            "handout",
            "via ");
    /** A credit is no longer, in characters. */
    private static final int CREDIT = 120;

    private static final Pattern BYLINE = Pattern.compile(
            "^(?:by|from|words by|written by|reported by|story by)\\s+[\\p{Lu}][\\p{L}.'’-]+(?:[ ,]+(?:and |in |& )?[\\p{Lu}@(][\\p{L}.'’()-]*){0,9}(?:\\s*[|,•·-].{0,60})?$|^(?i:published|posted|updated|last updated|last modified|first published|created|date)\\b.{0,70}$|^.{0,30}\\|\\s*(?:published|updated|posted)\\b.{0,60}$");
    private static final Pattern BIO = Pattern.compile(
            "^about (?:the )?(?:author|writer|reporter)s?\\b.*|^about [A-Z][\\w'’-]+ [A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?$|^(?!he |she |it |they |who )(?:[A-Z][\\w.'’-]+ ){2,3}(?:is|was) (?:an?|the|our) (?:[\\w-]+ ){0,4}(?:journalist|reporter|correspondent|editor|columnist|writer|staff writer|freelancer|blogger|contributor)\\b.*|^(?:follow|contact|e-?mail|reach) (?:him|her|the author|[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+)?) (?:on|at|via)\\b.*");
    private static final Pattern APPEARED =
            Pattern.compile(".*\\b(?:his|her|their) (?:reports|work|writing) (?:has|have) (?:been|appeared).*");
    private static final Pattern TRAILER = Pattern.compile(
            "^(?:[(\\[])?(?:additional |further )?(?:reporting|editing|writing|compiled|edited|with (?:reporting|files|additional|inputs?)|reported|our standards|this (?:article|story|report|piece) (?:was|has been|is|originally|first|appeared)|a version of this (?:article|story)|correction|clarification|(?:market )?(?:prices|quotes|data) (?:are )?delayed|editor'?s note|the associated press contributed|.{2,40} contributed to this (?:report|story|article))\\b.*|^tags?:.*|^(?:filed under|topics?|keywords|categories|category|posted in)\\s?:.*|^(?:[-–—*_#•·]\\s?){2,}$|^(?:ends|-30-|###)$");
    private static final Pattern ASK = Pattern.compile(
            "^(?:do you (?:think|agree|approve|support|believe|know|have)|what do you (?:think|make)|have (?:you|your say)|would you|are you|were you|should .{3,60}\\? (?:vote|tell|let)|tell us|let us know|share your (?:thoughts|views?|opinion|story)|have your say|vote (?:now|in our)|take our poll|sound off)\\b.*");
    /** Longer lines are running text, or no text at all. */
    private static final int LONGEST = 1500;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");

    /** A pattern for folded text. */
    private static Pattern start(String alternatives) {
        return Pattern.compile("^[\\s•·*|\\-–—]*(?:" + alternatives + ")[\\s:.…|*→>]*$");
    }

    /** The role that the words of a line give away; null when they give none. */
    public @Nullable Kind kind(String line) {
        String text = Fold.text(line);
        int words = words(text);
        if (words == 0) {
            return Kind.TRAILER;
        }
        if (line.length() > LONGEST) {
            return null;
        }
        if (words <= 70 && isCredited(line.strip())) {
            return Kind.CAPTION;
        }
        if (words <= 14 && COMMENTS.matcher(text).matches()) {
            return Kind.COMMENT;
        }
        if (words <= 30 && BREADCRUMB.matcher(line.strip()).matches()
                || words <= 12
                        && (SHARE.matcher(text).matches() || MENU.matcher(text).matches())) {
            return Kind.NAVIGATION;
        }
        if (words <= 40 && FORM.matcher(text).matches()) {
            return Kind.FORM;
        }
        if (words <= 20 && RELATED.matcher(text).matches()) {
            return Kind.RELATED;
        }
        if (words <= 25
                        && BYLINE.matcher(opened(line.strip(), "BY ", "By ", "by "))
                                .matches()
                || isDateLine(line)) {
            return Kind.BYLINE;
        }
        if (words <= 60 && isBio(line.strip())) {
            return Kind.BIO;
        }
        if (words <= 60 && TRAILER.matcher(text).matches()) {
            return Kind.TRAILER;
        }
        if (isQuestionToReader(line)) {
            return Kind.QUESTION;
        }
        return isPlea(text, words) ? Kind.PROMO : null;
    }

    private static boolean isBio(String line) {
        return BIO.matcher(opened(line, "ABOUT ", "About ", "about ")).matches()
                || (line.contains(" has ") || line.contains(" have "))
                        && APPEARED.matcher(line).matches();
    }

    private static boolean isCredited(String line) {
        String end = line.substring(Math.max(0, line.length() - CREDIT));
        String lower = end.toLowerCase(Locale.ROOT);
        if (!hasAny(lower, CREDIT_SIGNS)) {
            return false;
        }
        return CREDIT_AT_END.matcher(end).find()
                || CREDIT_AT_START.matcher(line).lookingAt();
    }

    /** A call to the reader at the end of a story: "Do you think …?" */
    public boolean isQuestionToReader(String sentence) {
        return words(sentence) <= 40 && ASK.matcher(Fold.text(sentence)).matches();
    }

    /** The outlet speaks of itself to its reader, and not within a quotation. */
    private static boolean isPlea(String text, int words) {
        String own = unquoted(text);
        if (hasAny(own, PROMO_SIGNS) && PROMO.matcher(own).find()) {
            return words <= 16
                    || own.startsWith("subscribe")
                    || own.startsWith("sign up")
                    || WE.matcher(own).find()
                    || YOU.matcher(own).find();
        }
        return words <= 40
                && WE.matcher(own).find()
                && YOU.matcher(own).find()
                && TRADE.matcher(own).find();
    }

    /** Signs are sought before a pattern that needs one of them: most lines are passed over at once. */
    private static boolean hasAny(String text, List<String> signs) {
        for (String sign : signs) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** A folded text without its quotations. */
    private static String unquoted(String text) {
        return text.indexOf('"') < 0 ? text : QUOTED.matcher(text).replaceAll(" ");
    }

    /** A line whose first word is written like the last of these ways, where it is written like one of the others. */
    private static String opened(String line, String capitals, String capital, String small) {
        return line.startsWith(capitals) || line.startsWith(capital) ? small + line.substring(small.length()) : line;
    }

    /** The outlet speaks of its own work, which beside a plea is part of it. */
    public boolean isOfItself(String line) {
        String own = unquoted(Fold.text(line));
        return WE.matcher(own).find() && TRADE.matcher(own).find();
    }

    /** Speaks to the reader, outside any quotation. */
    public boolean isToReader(String text) {
        return YOU.matcher(unquoted(Fold.text(text))).find();
    }

    /** Nothing but a date, perhaps with a time and a place. */
    private static boolean isDateLine(String line) {
        return words(line) <= 12
                && DateText.find(line).stream()
                        .anyMatch(d -> d.span().length() * 2 >= line.strip().length());
    }

    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Letters.isWord(c);
            if (letter && !inside) {
                words++;
            }
            inside = letter || inside && (c == '\'' || c == '\u2019');
        }
        return words;
    }
}
