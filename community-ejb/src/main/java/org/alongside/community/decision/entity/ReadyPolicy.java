package org.alongside.community.decision.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.community.decision.DecisionRule;
import org.alongside.community.decision.EasyRead;
import org.alongside.community.person.Format;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;

/** Nobody is asked to vote on what they were not given in their own format (R-POOL-67). */
final class ReadyPolicy {

    private ReadyPolicy() {
    }

    /** @param wanted the format each elector put first */
    static void check(EasyRead summary, Collection<Format> made, Collection<Format> wanted) {
        List<Breach> breaches = new ArrayList<>();
        if (!summary.isComplete()) {
            breaches.add(Breach.at("summary", DecisionRule.SUMMARY_INCOMPLETE));
        }
        if (!summary.fitsOnAPage()) {
            breaches.add(Breach.at("summary", DecisionRule.SUMMARY_TOO_LONG));
        }
        missing(made, wanted).forEach(format ->
                breaches.add(Breach.at("formats", DecisionRule.FORMAT_MISSING, words(format))));
        RuleBroken.throwIfAny(breaches);
    }

    /** Easy Read is the summary itself, which is checked by its parts. */
    static Set<Format> missing(Collection<Format> made, Collection<Format> wanted) {
        Set<Format> missing = new TreeSet<>(wanted);
        missing.removeIf(format -> format.comesByItself() || format == Format.EASY_READ || made.contains(format));
        return missing;
    }

    /** In the middle of a sentence. */
    private static String words(Format format) {
        return format.label().substring(0, 1).toLowerCase(Locale.UK) + format.label().substring(1);
    }
}
