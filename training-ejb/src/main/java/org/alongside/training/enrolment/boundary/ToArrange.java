package org.alongside.training.enrolment.boundary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.training.enrolment.Arrangement;
import org.alongside.training.enrolment.NeedsTold;

/**
 * What there is to arrange for a run: how often each thing is asked for, and what people said in their own words, in the
 * order of the alphabet, so that no order tells who it was.
 */
public record ToArrange(List<Item> items, List<String> words) {

    /** One thing, for so many people. */
    public record Item(Arrangement what, int people) {
    }

    public ToArrange {
        items = List.copyOf(items);
        words = List.copyOf(words);
    }

    static ToArrange of(Collection<NeedsTold> told) {
        Map<Arrangement, Integer> counts = new EnumMap<>(Arrangement.class);
        told.stream().map(NeedsTold::list).flatMap(Set::stream).forEach(one -> counts.merge(one, 1, Integer::sum));
        return new ToArrange(counts.entrySet().stream().map(one -> new Item(one.getKey(), one.getValue())).toList(),
                told.stream().map(NeedsTold::words).filter(words -> !words.isEmpty()).sorted().toList());
    }

    public boolean isEmpty() {
        return items.isEmpty() && words.isEmpty();
    }
}
