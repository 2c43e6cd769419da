/**
 * Beneficial Ownership Data Standard 0.4: a record of a relationship. From schema/relationship-record.json at commit d97e798, Copyright
 * (C) 2016-2024 Open Ownership, Apache License 2.0 (LICENSE beside this file). Changed: titles,
 * descriptions and notes for publishers are left out, what is checked is complete.
 */
import type { Schema } from "@rochdale/language/json-schema.ts";

export const relationshipShape: Schema = {
  type: "object",
  properties: {
    isComponent: {
      type: "boolean",
    },
    componentRecords: {
      type: "array",
      items: {
        type: "string",
      },
    },
    subject: {
      oneOf: [
        {
          type: "string",
        },
        {
          $ref: "urn:components#/$defs/UnspecifiedRecord",
        },
      ],
    },
    interestedParty: {
      oneOf: [
        {
          type: "string",
        },
        {
          $ref: "urn:components#/$defs/UnspecifiedRecord",
        },
      ],
    },
    interests: {
      type: "array",
      items: {
        $ref: "#/$defs/Interest",
      },
    },
  },
  required: ["isComponent", "subject", "interestedParty"],
  if: {
    properties: {
      isComponent: {
        const: true,
      },
    },
  },
  then: {
    properties: {
      componentRecords: {
        const: [],
      },
    },
  },
  $defs: {
    Interest: {
      type: "object",
      properties: {
        type: {
          type: "string",
          enum: [
            "shareholding",
            "votingRights",
            "appointmentOfBoard",
            "otherInfluenceOrControl",
            "seniorManagingOfficial",
            "settlor",
            "trustee",
            "protector",
            "beneficiaryOfLegalArrangement",
            "rightsToSurplusAssetsOnDissolution",
            "rightsToProfitOrIncome",
            "rightsGrantedByContract",
            "conditionalRightsGrantedByContract",
            "controlViaCompanyRulesOrArticles",
            "controlByLegalFramework",
            "boardMember",
            "boardChair",
            "unknownInterest",
            "unpublishedInterest",
            "enjoymentAndUseOfAssets",
            "rightToProfitOrIncomeFromAssets",
            "nominee",
            "nominator",
          ],
        },
        directOrIndirect: {
          type: "string",
          enum: ["direct", "indirect", "unknown"],
        },
        beneficialOwnershipOrControl: {
          type: "boolean",
        },
        details: {
          type: "string",
        },
        share: {
          type: "object",
          properties: {
            exact: {
              type: "number",
              maximum: 100,
              minimum: 0,
            },
            maximum: {
              type: "number",
              maximum: 100,
              minimum: 0,
            },
            minimum: {
              type: "number",
              maximum: 100,
              minimum: 0,
            },
            exclusiveMinimum: {
              type: "number",
              maximum: 100,
              minimum: 0,
            },
            exclusiveMaximum: {
              type: "number",
              maximum: 100,
              minimum: 0,
            },
          },
        },
        startDate: {
          type: "string",
          format: "date",
        },
        endDate: {
          type: "string",
          format: "date",
        },
      },
    },
  },
};
