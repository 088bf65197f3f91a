package org.alongside.community.safeguarding.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.NumbersToRing;
import org.alongside.community.safeguarding.SafeguardingRule;
import org.alongside.platform.error.Breach;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.TenantOwned;

/** The telephone numbers of one area, for whoever is worried about somebody. */
@Entity
@Table(schema = "community", name = "urgent_numbers")
public class UrgentNumbers extends TenantOwned {

    @Column(name = "council_phone")
    private String councilPhone;

    @Column(name = "evening_phone")
    private String eveningPhone;

    @Column(name = "our_phone")
    private String ourPhone;

    private String words;

    protected UrgentNumbers() {
    }

    public UrgentNumbers(NumbersToRing numbers) {
        super(UUID.randomUUID());
        take(numbers);
    }

    public void take(NumbersToRing numbers) {
        if (numbers.councilPhone().isEmpty()) {
            throw new RuleBroken(List.of(Breach.at("councilPhone", SafeguardingRule.NUMBERS_MISSING)));
        }
        councilPhone = numbers.councilPhone();
        eveningPhone = numbers.eveningPhone();
        ourPhone = numbers.ourPhone();
        words = numbers.words();
    }

    public NumbersToRing numbers() {
        return new NumbersToRing(councilPhone, eveningPhone, ourPhone, words);
    }
}
