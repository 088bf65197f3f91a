package org.alongside.community.pool.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.community.pool.AgreedChange;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.PoolTask;

/** What a version of an agreement changes, in words. */
final class ChangeWords {

    private ChangeWords() {
    }

    static List<String> of(AgreedChange change, PoolFacts pool) {
        List<String> words = new ArrayList<>();
        if (change.holder() != null) {
            words.add("The money is held here: " + account(change.holder(), change.holderName(), change.bankRef()));
        }
        pool.members().stream().filter(one -> change.tasks().containsKey(one.membershipId()))
                .map(one -> one.name() + ": " + tasks(change.tasks().get(one.membershipId()))).forEach(words::add);
        return List.copyOf(words);
    }

    static String account(HolderKind holder, String called, String lastDigits) {
        return "%s: %s%s".formatted(holder.label(), called, lastDigits.isEmpty() ? "" : ", account ending in " + lastDigits);
    }

    private static String tasks(Set<PoolTask> tasks) {
        return tasks.isEmpty() ? "no task any more"
                : tasks.stream().sorted().map(PoolTask::label).collect(Collectors.joining(", "));
    }
}
