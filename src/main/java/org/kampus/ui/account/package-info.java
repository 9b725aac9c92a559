/** Accounts of trainers: the first set-up, invitations, signing in and out, the password, and what their pages share. */
@NullMarked
package org.kampus.ui.account;

import org.jspecify.annotations.NullMarked;
