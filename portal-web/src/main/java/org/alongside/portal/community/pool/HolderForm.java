package org.alongside.portal.community.pool;

import java.util.UUID;
import org.alongside.community.pool.HolderKind;
import org.alongside.community.pool.boundary.NameHolder;

/** Who is to hold the money; its fields stand in {@code WEB-INF/community/holder.xhtml}. */
public class HolderForm {

    private HolderKind holder = HolderKind.CLUB_ACCOUNT;
    private String called = "";
    private String digits = "";

    NameHolder read(UUID key, UUID poolId) {
        return new NameHolder(key, poolId, holder, called, digits);
    }

    public HolderKind getHolder() {
        return holder;
    }

    public void setHolder(HolderKind holder) {
        this.holder = holder;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }
}
