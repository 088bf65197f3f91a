package org.alongside.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What a book should do, in plain Java and a page: no database, no locks, no hash. */
final class ModelBook {

    /** A posted journal. */
    record Entry(UUID id, String type, List<String> accounts, List<Long> amounts) {
    }

    private final boolean money;
    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, Long> lowest = new TreeMap<>();
    private final Map<String, Long> beyond = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<UUID> reversed = new HashSet<>();

    ModelBook(boolean money) {
        this.money = money;
    }

    boolean isMoney() {
        return money;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    void limit(String account, long least) {
        lowest.put(account, least);
        balances.putIfAbsent(account, 0L);
        beyond.put(account, Math.max(0, least - balances.get(account)));
    }

    /** The word of the refusal, or {@code posted}. */
    String postable(String type, List<String> accounts, List<Long> amounts) {
        if (accounts.size() < 2) {
            return "ledger_two_lines";
        }
        if (amounts.stream().mapToLong(Long::longValue).sum() != 0) {
            return "ledger_not_balanced";
        }
        Map<String, Long> after = after(accounts, amounts);
        boolean mayExceed = !money && type.equals("REVERSE");
        boolean enough = mayExceed || after.entrySet().stream().allMatch(one -> one.getValue() >= floor(one.getKey()));
        return !enough ? "ledger_not_enough" : amounts.contains(0L) ? "ledger_amount" : "posted";
    }

    String reversible(Entry entry) {
        if (entry.type().equals("REVERSE")) {
            return "ledger_is_a_reversal";
        }
        return reversed.contains(entry.id()) ? "ledger_reversed_before"
                : postable("REVERSE", entry.accounts(), mirrored(entry.amounts()));
    }

    void post(UUID id, String type, List<String> accounts, List<Long> amounts) {
        Map<String, Long> after = after(accounts, amounts);
        after.forEach((account, balance) -> {
            long missing = Math.max(0, lowest.getOrDefault(account, 0L) - balance);
            long before = beyond.getOrDefault(account, 0L);
            beyond.put(account, money ? 0 : type.equals("REVERSE") ? missing : Math.min(before, missing));
        });
        balances.putAll(after);
        entries.add(new Entry(id, type, accounts, amounts));
    }

    void reverse(Entry entry, UUID id) {
        post(id, "REVERSE", entry.accounts(), mirrored(entry.amounts()));
        reversed.add(entry.id());
    }

    /** As the database is asked to print it. */
    String state() {
        StringBuilder state = new StringBuilder();
        balances.forEach((account, balance) -> state.append(account).append('=').append(balance).append('/').append(balance).append(' '));
        return state.append("journals=").append(entries.size()).append(" unbalanced=0 book=0 below=0 twice=0 gaps=0").toString();
    }

    private long floor(String account) {
        return lowest.getOrDefault(account, 0L) - beyond.getOrDefault(account, 0L);
    }

    private Map<String, Long> after(List<String> accounts, List<Long> amounts) {
        Map<String, Long> after = new TreeMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            String account = accounts.get(i);
            boolean debit = account.startsWith("BANK") || account.startsWith("DEFICIT");
            after.merge(account, debit ? amounts.get(i) : -amounts.get(i), Long::sum);
        }
        after.replaceAll((account, change) -> balances.getOrDefault(account, 0L) + change);
        return after;
    }

    private static List<Long> mirrored(List<Long> amounts) {
        return amounts.stream().map(amount -> -amount).toList();
    }
}
