/**
 * Beneficial Ownership Data Standard 0.4: a record of a person. From schema/person-record.json at commit d97e798, Copyright
 * (C) 2016-2024 Open Ownership, Apache License 2.0 (LICENSE beside this file). Changed: titles,
 * descriptions and notes for publishers are left out, what is checked is complete.
 */
import type { Schema } from "@rochdale/language/json-schema.ts";

export const personShape: Schema = {
  type: "object",
  properties: {
    isComponent: {
      type: "boolean",
    },
    personType: {
      type: "string",
      enum: ["anonymousPerson", "unknownPerson", "knownPerson"],
    },
    unspecifiedPersonDetails: {
      $ref: "urn:components#/$defs/UnspecifiedRecord",
    },
    names: {
      type: "array",
      items: {
        $ref: "#/$defs/Name",
      },
    },
    identifiers: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Identifier",
      },
    },
    nationalities: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Country",
      },
    },
    placeOfBirth: {
      $ref: "urn:components#/$defs/Address",
      properties: {
        type: {
          enum: ["placeOfBirth"],
        },
      },
    },
    birthDate: {
      type: "string",
      anyOf: [
        {
          pattern: "^(\\d{4})(-(1[0-2]|0[1-9]))?$",
        },
        {
          format: "date",
        },
      ],
    },
    deathDate: {
      type: "string",
      anyOf: [
        {
          pattern: "^(\\d{4})(-(1[0-2]|0[1-9]))?$",
        },
        {
          format: "date",
        },
      ],
    },
    taxResidencies: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Country",
      },
    },
    addresses: {
      type: "array",
      items: {
        $ref: "urn:components#/$defs/Address",
        properties: {
          type: {
            enum: ["residence", "service", "alternative"],
          },
        },
      },
    },
    politicalExposure: {
      type: "object",
      required: ["status"],
      properties: {
        status: {
          type: "string",
          enum: ["isPep", "isNotPep", "unknown"],
        },
        details: {
          type: "array",
          items: {
            $ref: "#/$defs/PepStatusDetails",
          },
        },
      },
    },
  },
  required: ["personType", "isComponent"],
  $defs: {
    Name: {
      type: "object",
      required: ["fullName"],
      properties: {
        type: {
          type: "string",
          enum: ["legal", "translation", "transliteration", "former", "alternative", "birth"],
        },
        fullName: {
          type: "string",
        },
        familyName: {
          type: "string",
        },
        givenName: {
          type: "string",
        },
        patronymicName: {
          type: "string",
        },
      },
    },
    PepStatusDetails: {
      type: "object",
      properties: {
        reason: {
          type: "string",
        },
        missingInfoReason: {
          type: "string",
        },
        jurisdiction: {
          $ref: "urn:components#/$defs/Jurisdiction",
        },
        startDate: {
          type: "string",
          format: "date",
        },
        endDate: {
          type: "string",
          format: "date",
        },
        source: {
          $ref: "urn:components#/$defs/Source",
        },
      },
    },
  },
};
