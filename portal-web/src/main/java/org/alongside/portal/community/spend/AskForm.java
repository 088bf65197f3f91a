package org.alongside.portal.community.spend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.pool.MemberFacts;
import org.alongside.community.pool.PoolFacts;
import org.alongside.community.pool.SpendCategory;
import org.alongside.community.spend.ShareRule;
import org.alongside.community.spend.SpendWanted;
import org.alongside.community.spend.WantedShare;
import org.alongside.platform.money.AmountTyped;
import org.alongside.platform.text.PlainText;
import org.alongside.portal.form.Problems;

/** What somebody types who asks the group to pay for something. */
public class AskForm {

    private static final int SHORT = 120;
    private static final String DIGITS = "\\d{1,6}";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private List<String> people = List.of();
    /** Null until somebody has chosen: what money may be used for hangs on it. */
    private SpendCategory category;
    private ShareRule rule = ShareRule.EQUAL;
    private boolean fromPot;
    private boolean cancellable = true;
    private boolean personalCare;

    public AskForm() {
        List.of("title", "amount", "payee", "payeeMember", "advice").forEach(name -> texts.put(name, ""));
    }

    /** Everybody takes part unless somebody says otherwise. */
    void show(PoolFacts pool) {
        people = pool.active().stream().map(one -> one.membershipId().toString()).toList();
        people.forEach(one -> measures.putIfAbsent(one, ""));
    }

    /** Refused in words beside the field; what is no number of minutes or parts is reported here. */
    SpendWanted read(PoolFacts pool, Problems problems) {
        if (category == null) {
            problems.add("category", "Choose what kind of thing it is.");
        }
        if (rule == null) {
            problems.add("rule", "Choose how it is shared.");
            rule = ShareRule.EQUAL;
        }
        String title = problems.read(() -> PlainText.required("title", texts.get("title"), SHORT), "");
        long total = problems.read(() -> AmountTyped.pence("amount", texts.get("amount")), 0L);
        String payee = problems.read(() -> PlainText.required("payee", texts.get("payee"), SHORT), "");
        return new SpendWanted(title, category, total, payee, member(pool, texts.get("payeeMember")), rule,
                fromPot ? List.of() : shares(pool, problems), fromPot, cancellable, personalCare,
                problems.read(() -> PlainText.optional("advice", texts.get("advice"), 2_000), ""));
    }

    private List<WantedShare> shares(PoolFacts pool, Problems problems) {
        return pool.active().stream().filter(one -> rule == ShareRule.NAMED || chosen(one))
                .map(one -> new WantedShare(one.membershipId(), weight(one, problems))).toList();
    }

    private boolean chosen(MemberFacts one) {
        return people.contains(one.membershipId().toString());
    }

    private long weight(MemberFacts one, Problems problems) {
        String typed = measures.getOrDefault(one.membershipId().toString(), "").strip();
        return switch (rule) {
            case EQUAL -> 1;
            case NAMED -> chosen(one) ? 1 : 0;
            case BY_AMOUNT -> problems.read(() -> AmountTyped.pence("m" + one.ordinal(), typed), 0L);
            case BY_ATTENDANCE, BY_WEIGHT -> digits("m" + one.ordinal(), typed, problems);
        };
    }

    private static long digits(String field, String typed, Problems problems) {
        if (typed.matches(DIGITS)) {
            return Long.parseLong(typed);
        }
        problems.add(field, "Write a whole number in digits, for example 120.");
        return 1;
    }

    private static UUID member(PoolFacts pool, String typed) {
        return pool.active().stream().map(MemberFacts::membershipId).filter(one -> one.toString().equals(typed))
                .findFirst().orElse(null);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public Map<String, String> getMeasures() {
        return measures;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people == null ? List.of() : people;
    }

    public SpendCategory getCategory() {
        return category;
    }

    public void setCategory(SpendCategory category) {
        this.category = category;
    }

    public ShareRule getRule() {
        return rule;
    }

    public void setRule(ShareRule rule) {
        this.rule = rule;
    }

    public boolean isFromPot() {
        return fromPot;
    }

    public void setFromPot(boolean fromPot) {
        this.fromPot = fromPot;
    }

    public boolean isCancellable() {
        return cancellable;
    }

    public void setCancellable(boolean cancellable) {
        this.cancellable = cancellable;
    }

    public boolean isPersonalCare() {
        return personalCare;
    }

    public void setPersonalCare(boolean personalCare) {
        this.personalCare = personalCare;
    }
}
