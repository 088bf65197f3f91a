package org.alongside.accreditation.register;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param page the first is 1
 */
public record RegisterPage(List<BrokerEntry> entries, long total, int page) {

    public static RegisterPage ofOne(Optional<BrokerEntry> entry) {
        return new RegisterPage(entry.stream().toList(), entry.isPresent() ? 1 : 0, 1);
    }

    public int pages() {
        return Math.max(1, Math.toIntExact((total + RegisterSearch.PAGE_SIZE - 1) / RegisterSearch.PAGE_SIZE));
    }
}
