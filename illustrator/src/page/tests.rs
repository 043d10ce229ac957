//! Checks of whole pages.
