package org.alongside.isolation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.alongside.kit.Answer;
import org.alongside.kit.Visitor;

/** Somebody who follows every link of one area, round and round, until enough has been asked. */
final class Crawler implements Runnable {

    /** A search may lead to ever new addresses; this many are enough to go round. */
    private static final int MOST_ADDRESSES = 300;
    private static final Pattern ENDS_THE_SESSION = Pattern.compile("/sign-out.*");

    private final Visitor visitor;
    private final String area;
    private final String own;
    private final String foreign;
    private final AtomicInteger left;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> deadLinks = new LinkedHashSet<>();
    private boolean metItsOwn;

    Crawler(Visitor visitor, String area, String own, String foreign, AtomicInteger left) {
        this.visitor = visitor;
        this.area = area;
        this.own = own;
        this.foreign = foreign;
        this.left = left;
        known.addAll(List.of("/" + area, "/" + area + "/register", "/" + area + "/messages", "/" + area + "/accreditation"));
    }

    @Override
    public void run() {
        Deque<String> next = new ArrayDeque<>(known);
        while (left.getAndDecrement() > 0) {
            if (next.isEmpty()) {
                next.addAll(known);
            }
            String address = next.pop();
            Answer answer = visitor.get(address);
            look(address, answer.body(), foreign);
            if (answer.status() == 404) {
                deadLinks.add(address);
            }
            metItsOwn |= answer.body().contains(own);
            answer.links().stream().filter(this::isWorthFollowing).filter(known::add).forEach(next::add);
        }
    }

    static void look(String address, String body, String foreign) {
        if (body.contains(foreign)) {
            throw new AssertionError(address + " holds " + foreign);
        }
    }

    boolean metItsOwn() {
        return metItsOwn;
    }

    /** Addresses that a page of ours leads to and that nothing answers. */
    Set<String> deadLinks() {
        return deadLinks;
    }

    int addresses() {
        return known.size();
    }

    private boolean isWorthFollowing(String address) {
        return known.size() < MOST_ADDRESSES && address.startsWith("/" + area) && !ENDS_THE_SESSION.matcher(address).matches();
    }
}
