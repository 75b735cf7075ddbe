package org.leadershipcatalogue.model;

import java.util.Optional;
import org.leadershipcatalogue.diagnostic.Location;

/**
 * What every entry has.
 *
 * @param id type and name
 * @param address where it is published, below the base path: {@code /programmes/npqh/}
 * @param title the words of its {@code =} line
 * @param hiding why visitors do not see it; empty when they do
 * @param at the place of its title in the source
 * @param fields all of its fields
 */
public record Head(EntryId id, String address, String title, Optional<Hiding> hiding, Location at, Fields fields) {}
