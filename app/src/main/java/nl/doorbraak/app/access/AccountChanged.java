package nl.doorbraak.app.access;

import java.util.UUID;

/** That an account changed: its roles, its password, or whether it is blocked. */
record AccountChanged(UUID account) {}
